package org.rapport.app.internal.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.exchange.Formats;
import org.rapport.exchange.ImportException;
import org.rapport.exchange.ReadLimits;
import org.rapport.exchange.TableReading;
import org.rapport.insight.rfm.Rfm;
import org.rapport.insight.rfm.RfmFacts;
import org.rapport.insight.rfm.RfmScores;
import org.rapport.insight.rfm.RfmSegment;
import org.rapport.insight.rfm.RfmSettings;
import org.rapport.insight.segment.AccountSet;
import org.rapport.insight.segment.AccountSets;
import org.rapport.insight.segment.ScoreBand;
import org.rapport.insight.segment.SegmentChange;
import org.rapport.insight.segment.Segments;
import org.rapport.store.Database;
import org.rapport.table.Column;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Saves a segment made of a rule, of RFM scores, of any scores or of a file. */
@Command(name = "create", sortOptions = false, description = "Save a segment made of a rule, of scores or of a file.",
    footer = {"", "Examples: rapport segments create --database customers Retail --rule \"industry = Retail\"",
        "          rapport segments create --database customers Champions --from-rfm champions",
        "          rapport segments create --database customers \"Top risk\" --from-scores Churn --part 1/10 --live",
        "          rapport segments create --database customers Fair --from-file visitors.csv --column customer"})
final class SegmentsCreateCommand extends SegmentsAction {
  private static final Pattern CELL = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern PART = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?/(\\d{1,4})");

  @Parameters(paramLabel = "NAME", description = "The segment's name.")
  private String name = "";

  @Option(names = "--rule", paramLabel = "CONDITIONS",
      description = "A segment by rule, always current: the filter its accounts pass.")
  private @Nullable String rule;

  @Option(names = "--from-rfm", paramLabel = "SEGMENT|R-F-M",
      description = "The accounts of a named RFM segment such as at-risk, or of a cell such as 5-4-5, as rfm finds them.")
  private @Nullable String rfm;

  @Option(names = "--from-scores", paramLabel = "SCORE",
      description = "The accounts with the highest scores of a name.")
  private @Nullable String scores;

  @Option(names = "--part", paramLabel = "N[-N]/OF", defaultValue = "1/10",
      description = "With --from-scores: which part of the accounts, from the highest scores (default: the first tenth, "
          + "${DEFAULT-VALUE}).")
  private String part = "1/10";

  @Option(names = "--from-file", paramLabel = "FILE", description = "The accounts whose keys are in a file.")
  private @Nullable Path file;

  @Option(names = "--column", paramLabel = "COL",
      description = "With --from-file: the column with the keys (default: key).")
  private String column = "key";

  @Option(names = "--live",
      description = "With --from-scores and --from-rfm: save the rule on scores instead of the accounts, so that the "
          + "segment follows when scores are written anew (rfm --write-scores).")
  private boolean live;

  @Option(names = "--until", paramLabel = "DATE", description = "With --from-rfm: the last day that counts.")
  private @Nullable String until;

  @Option(names = "--currency", paramLabel = "CODE", description = "With --from-rfm: the currency that counts.")
  private @Nullable String currency;

  @Option(names = "--description", paramLabel = "TEXT", description = "What the segment stands for.")
  private String description = "";

  SegmentsCreateCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work(Database open, Segments segments, SubMonitor progress) throws ImportException {
    if (Stream.of(rule, rfm, scores, file).filter(each -> each != null).count() != 1) {
      throw new WrongUseException("Say what the segment is made of: one of --rule, --from-rfm, --from-scores and "
          + "--from-file.");
    }
    SegmentChange change;
    String filter = rule;
    String score = scores;
    String named = rfm;
    if (filter != null) {
      change = segments.create(name, filter, description);
    } else if (score != null) {
      ScoreBand band = band(open, score, progress);
      change = live ? segments.create(name, band.rule(), description) : segments.create(name, band.accounts(),
          description,
          progress);
    } else if (named != null) {
      change = live ? segments.create(name, liveRule(open, named), description)
          : segments.create(name, accounts(open, named, progress), description, progress);
    } else {
      change = segments.create(name, AccountSets.ofKeys(open, keys(progress)), description, progress);
    }
    return Answer.done(json(change), String.format(Locale.ENGLISH, "The segment \"%s\" (%s) has %,d accounts now.%n%s",
        Terminal.plain(change.segment().name()), change.segment().key(), change.accounts(), undo(change)));
  }

  private ScoreBand band(Database open, String score, SubMonitor progress) {
    Matcher matcher = PART.matcher(part.strip());
    if (!matcher.matches()) {
      throw new WrongUseException("--part " + part + ": write which part of how many, such as 1/10 or 1-2/10.");
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
    return ScoreBand.of(open, score, first, last, Integer.parseInt(matcher.group(3)), progress);
  }

  private static RfmSegment segment(String text) {
    return RfmSegment.find(text).orElseThrow(() -> new WrongUseException(RfmSegment.unknown(text)
        + " A cell is written 5-4-5."));
  }

  private AccountSet accounts(Database open, String text, SubMonitor progress) {
    Matcher cell = CELL.matcher(text.strip());
    Optional<RfmSegment> segment = cell.matches() ? Optional.empty() : Optional.of(segment(text));
    String end = until;
    Optional<LocalDate> day = end == null ? Optional.empty() : Optional.of(PurchaseOptions.day("--until", end));
    Rfm found = Rfm.of(RfmFacts.of(open, day, Optional.ofNullable(currency), LocalDate.now(), progress),
        RfmSettings.QUINTILES);
    return segment.isPresent() ? AccountSets.ofRfm(found, segment.get())
        : AccountSets.ofRfmCell(found, number(cell, 1), number(cell, 2), number(cell, 3));
  }

  private static int number(Matcher cell, int group) {
    return Integer.parseInt(cell.group(group));
  }

  private static String liveRule(Database open, String text) {
    if (!Entities.scores(open).contains(RfmScores.SEGMENT)) {
      throw new FailedException(
          "The accounts have no RFM scores yet, and a live segment follows those: write them with "
              + "rfm --write-scores first.");
    }
    Matcher cell = CELL.matcher(text.strip());
    return cell.matches()
        ? "score." + RfmScores.RECENCY + " = " + cell.group(1) + " and score." + RfmScores.FREQUENCY + " = " + cell
            .group(
                2) + " and score." + RfmScores.MONETARY + " = " + cell.group(3)
        : "score." + RfmScores.SEGMENT + " = " + segment(text).number();
  }

  private Set<String> keys(SubMonitor progress) throws ImportException {
    Path from = file;
    if (from == null) {
      throw new IllegalStateException("no file");
    }
    TableReading reading = Formats.detect(from).read(ReadLimits.DEFAULT, progress);
    RejectedRows.refuse(from, reading, "Nothing was saved.");
    List<String> names = reading.table().names();
    Column keys = reading.table().column(names.size() == 1 && !names.contains(column) ? names.get(0) : column);
    Set<String> found = new LinkedHashSet<>();
    for (int row = 0; row < keys.size(); row++) {
      if (!keys.isMissing(row)) {
        found.add(keys.text(row).strip());
      }
    }
    return found;
  }
}
