package org.rapport.exchange.internal.importing;

import java.util.ArrayList;
import java.util.List;

import org.rapport.exchange.ImportException;
import org.rapport.exchange.Mapping;
import org.rapport.exchange.Mapping.ColumnMapping;
import org.rapport.exchange.Mapping.Created;
import org.rapport.exchange.Mapping.Existing;
import org.rapport.exchange.Mapping.Ignored;
import org.rapport.exchange.Mapping.Target;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;

/** The text form of a mapping: a first line with a version, then tab-separated lines. */
public final class MappingText {

  private static final String FIRST = "rapport-mapping\t1";

  private MappingText() {}

  /**
   * @param mapping a mapping
   * @return its text form
   */
  public static String write(Mapping mapping) {
    StringBuilder text = new StringBuilder(FIRST).append('\n');
    for (ColumnMapping each : mapping.columns()) {
      text.append(escape(each.column()));
      switch (each.target()) {
        case Existing existing -> text.append("\tfield\t").append(escape(existing.field()));
        case Created created -> text.append("\tnew\t").append(escape(created.definition().name())).append('\t')
            .append(escape(created.definition().label())).append('\t').append(created.definition().type().name());
        case Ignored ignored -> text.append("\tignored");
      }
      text.append('\n');
    }
    return text.toString();
  }

  /**
   * @param text a text made by {@link #write}
   * @return the mapping
   * @throws ImportException if it is no mapping
   */
  public static Mapping read(String text) throws ImportException {
    String[] lines = text.split("\n");
    if (!lines[0].strip().equals(FIRST)) {
      throw new ImportException("This is not a saved mapping: its first line should be \"" + FIRST + "\".");
    }
    List<ColumnMapping> columns = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        String[] parts = lines[i].split("\t", -1);
        columns.add(new ColumnMapping(unescape(parts[0]), target(parts, i + 1)));
      }
    }
    return new Mapping(columns);
  }

  private static Target target(String[] parts, int line) throws ImportException {
    String kind = parts.length < 2 ? "" : parts[1].strip();
    if (kind.equals("ignored")) {
      return new Ignored();
    }
    if (kind.equals("field") && parts.length == 3) {
      return new Existing(unescape(parts[2]));
    }
    if (kind.equals("new") && parts.length == 5) {
      for (FieldType type : FieldType.values()) {
        if (type.name().equals(parts[4].strip())) {
          return new Created(new FieldDefinition(unescape(parts[2]), unescape(parts[3]), type));
        }
      }
    }
    throw new ImportException("The saved mapping can't be read in line " + line
        + ": \"field\", \"new\" or \"ignored\" with their values were expected.");
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String unescape(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        char next = text.charAt(++i);
        plain.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
      } else if (c != '\r') {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
