package org.rapport.mining.internal.saved;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.MiningException;
import org.rapport.mining.SavedModel;

/**
 * The bytes of a model's file: a first line with the format, lines "name: value" with the manifest, a last line with the
 * SHA-256 of everything before it and everything behind it, and the body.
 */
public final class ModelFile {
  private static final String FIRST = "Rapport model, format ";
  private static final int FORMAT = 1;
  private static final String SUM = "sha256: ";
  private static final int SUM_LENGTH = SUM.length() + 64 + 1;
  private static final int LONGEST_FIRST = 64;
  private static final String REMEDY = " Name a file that was written with --save-model, or train the model again.";

  private ModelFile() {}

  /** A model as a file. */
  public static byte[] bytes(SavedModel model) {
    byte[] head = head(model.manifest()).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(head.length + SUM_LENGTH + model.body().length);
    bytes.writeBytes(head);
    bytes.writeBytes((SUM + sum(head, head.length, model.body(), 0) + "\n").getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(model.body());
    return bytes.toByteArray();
  }

  private static String head(SavedModel.Manifest manifest) {
    StringBuilder text = new StringBuilder(FIRST).append(FORMAT).append('\n');
    line(text, "algorithm", manifest.algorithm().id());
    line(text, "name", manifest.algorithmName());
    line(text, "parameters", manifest.parameters());
    line(text, "bundle", manifest.bundle());
    line(text, "version", manifest.version());
    line(text, "task", manifest.regression() ? "regression" : "classification");
    line(text, "target", manifest.target());
    manifest.classes().forEach(name -> line(text, "class", name));
    manifest.positive().ifPresent(name -> line(text, "positive", name));
    manifest.features().forEach(feature -> line(text, feature.type(), feature.name()));
    line(text, "training-rows", Integer.toString(manifest.trainingRows()));
    line(text, "sample-rows", Integer.toString(manifest.sampleRows()));
    line(text, "made", manifest.origin().made().toString());
    line(text, "data", manifest.origin().data());
    line(text, "type", manifest.type());
    line(text, "shape", manifest.shape());
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(name).append(": ").append(value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"))
        .append('\n');
  }

  private static String sum(byte[] head, int headLength, byte[] body, int from) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(head, 0, headLength);
      digest.update(body, from, body.length - from);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  /**
   * A file as a model.
   *
   * @param subject the beginning of sentences about it: "The file churn.model"
   * @throws MiningException if it is none
   */
  public static SavedModel read(byte[] bytes, String subject) {
    checkFormat(bytes, subject);
    int place = sumPlace(bytes);
    if (place < 0) {
      throw new MiningException(subject + " is damaged: it breaks off before its checksum. Take another copy, or train "
          + "the model again.");
    }
    int body = place + SUM_LENGTH;
    String expected = new String(bytes, place, SUM_LENGTH, StandardCharsets.ISO_8859_1);
    if (!expected.equals(SUM + sum(bytes, place, bytes, body) + "\n")) {
      throw new MiningException(subject
          + " is damaged: its checksum does not fit its content. Take another copy, or train the model again.");
    }
    byte[] rest = new byte[bytes.length - body];
    System.arraycopy(bytes, body, rest, 0, rest.length);
    return new SavedModel(manifest(new String(bytes, 0, place, StandardCharsets.UTF_8), subject), rest);
  }

  private static void checkFormat(byte[] bytes, String subject) {
    String start = new String(bytes, 0, Math.min(bytes.length, LONGEST_FIRST), StandardCharsets.ISO_8859_1);
    int end = start.indexOf('\n');
    if (!start.startsWith(FIRST) || end < 0) {
      throw new MiningException(subject + " is no model that Rapport has saved." + REMEDY);
    }
    String format = start.substring(FIRST.length(), end);
    if (!format.equals(Integer.toString(FORMAT))) {
      throw new MiningException(subject + " has the format " + format + ", but this program knows format " + FORMAT
          + " only. Use the program that saved it, or a newer one.");
    }
  }

  /** Where the line with the checksum begins: the first one of that name. */
  private static int sumPlace(byte[] bytes) {
    byte[] wanted = ("\n" + SUM).getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i + 1 + SUM_LENGTH <= bytes.length; i++) {
      int same = 0;
      while (same < wanted.length && bytes[i + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return i + 1;
      }
    }
    return -1;
  }

  private static SavedModel.Manifest manifest(String head, String subject) {
    List<String> lines = head.lines().skip(1).toList();
    List<SavedModel.Feature> features = new ArrayList<>();
    for (String line : lines) {
      for (String type : List.of(SavedModel.Feature.NUMBER, SavedModel.Feature.CATEGORY)) {
        if (line.startsWith(type + ": ")) {
          features.add(new SavedModel.Feature(value(line), type));
        }
      }
    }
    try {
      return new SavedModel.Manifest(AlgorithmChoice.of(one(lines, "algorithm")), one(lines, "name"),
          one(lines, "parameters"), one(lines, "bundle"), one(lines, "version"),
          one(lines, "task").equals("regression"), one(lines, "target"), all(lines, "class"),
          all(lines, "positive").isEmpty() ? Optional.empty() : Optional.of(one(lines, "positive")), features,
          Integer.parseInt(one(lines, "training-rows")), Integer.parseInt(one(lines, "sample-rows")),
          new SavedModel.Origin(Instant.parse(one(lines, "made")), one(lines, "data")), one(lines, "type"),
          one(lines, "shape"));
    } catch (NumberFormatException | DateTimeException e) {
      throw new MiningException(subject + " is no model that Rapport has saved: " + e.getMessage() + "." + REMEDY, e);
    } catch (MissingLineException e) {
      throw new MiningException(subject + " is no model that Rapport has saved: it does not tell its " + e.getMessage()
          + "." + REMEDY, e);
    }
  }

  private static final class MissingLineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingLineException(String name) {
      super(name);
    }
  }

  private static String one(List<String> lines, String name) {
    List<String> all = all(lines, name);
    if (all.size() != 1) {
      throw new MissingLineException(name);
    }
    return all.get(0);
  }

  private static List<String> all(List<String> lines, String name) {
    return lines.stream().filter(line -> line.startsWith(name + ": ")).map(ModelFile::value).toList();
  }

  private static String value(String line) {
    String text = line.substring(line.indexOf(": ") + 2);
    StringBuilder value = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        char next = text.charAt(++i);
        value.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
      } else {
        value.append(c);
      }
    }
    return value.toString();
  }
}
