package org.rapport.app.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.exchange.BasketFile;
import org.rapport.exchange.Formats;
import org.rapport.exchange.ImportException;
import org.rapport.exchange.ReadLimits;
import org.rapport.exchange.TableReading;
import org.rapport.mining.MiningResult.Rule;
import org.rapport.mining.MiningResult.Rules;
import org.rapport.mining.rules.Baskets;
import org.rapport.mining.rules.RuleMiner;
import org.rapport.mining.rules.RuleSettings;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Column;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds what is bought together. */
@Command(name = "rules", sortOptions = false,
    description = "Find what is bought together: association rules from a file of baskets.",
    footer = {"", "A rule \"a, b → c\" with confidence 80 %% says: four of five baskets with a and b also hold c.",
        "Lift says how many times as often as in all baskets. Rules say what goes together, not what causes it.",
        "Example: rapport rules baskets.csv --support 0.01 --confidence 0.5"})
final class RulesCommand extends RapportCommand {
  private static final int SHOWN = 30;

  @Parameters(paramLabel = "FILE", description = "A file of separated values; delimiter and encoding are detected.")
  private Path file = Path.of("");

  @Option(names = "--format", paramLabel = "basket|long",
      description = "basket: one basket a line, its items separated, no header. long: one item a line in a table with a "
          + "column for the basket and one for the item (default: ${DEFAULT-VALUE}).",
      defaultValue = "basket")
  private String format = "basket";

  @Option(names = "--basket", paramLabel = "COLUMN",
      description = "With --format long: the column that names the basket (default: the first).")
  private @Nullable String basketColumn;

  @Option(names = "--item", paramLabel = "COLUMN",
      description = "With --format long: the column that names the item (default: the second).")
  private @Nullable String itemColumn;

  @Option(names = "--support", paramLabel = "S", defaultValue = "0.01",
      description = "The smallest fraction of baskets that hold all items of a rule (default: ${DEFAULT-VALUE}).")
  private double support;

  @Option(names = "--confidence", paramLabel = "C", defaultValue = "0.5",
      description = "The smallest fraction of the baskets with the left items that hold the right one too "
          + "(default: ${DEFAULT-VALUE}).")
  private double confidence;

  @Option(names = "--max-length", paramLabel = "N", defaultValue = "10",
      description = "The most items in a rule, both sides together (default: ${DEFAULT-VALUE}).")
  private int maxLength;

  RulesCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() throws Exception {
    boolean lines = lines();
    RuleSettings settings = new RuleSettings(support, confidence, maxLength);
    SubMonitor progress = SubMonitor.convert(session.progress(), "Reading " + file.getFileName(), 100);
    Baskets baskets = lines ? lines(progress.split(30)) : table(progress.split(30));
    progress.setTaskName("Finding rules");
    MiningContext context = new MiningContext(0, Runtime.getRuntime().availableProcessors(), progress.split(70));
    Rules rules = RuleMiner.mine(baskets, settings, context);
    return Answer.done(json(rules), text(rules));
  }

  private boolean lines() {
    if (!List.of("basket", "long").contains(format)) {
      throw new WrongUseException("--format is " + format + "; basket or long was expected.");
    }
    return "basket".equals(format);
  }

  private Baskets lines(SubMonitor progress) throws ImportException {
    if (basketColumn != null || itemColumn != null) {
      throw new WrongUseException("--basket and --item name columns of a table; they need --format long.");
    }
    Baskets.Builder baskets = Baskets.builder();
    BasketFile.read(file, baskets::add, progress);
    return baskets.build();
  }

  private Baskets table(SubMonitor progress) throws ImportException {
    TableReading reading = Formats.detect(file).read(ReadLimits.DEFAULT, progress);
    RejectedRows.refuse(file, reading, "No rules were looked for.");
    List<Column> columns = reading.table().columns();
    if (columns.size() < 2) {
      throw new WrongUseException(file + " has one column; with --format long one for the basket and one for the item "
          + "were expected.");
    }
    String basketName = basketColumn;
    String itemName = itemColumn;
    Column basket = basketName == null ? columns.get(0) : reading.table().column(basketName);
    Column item = itemName == null ? columns.get(1) : reading.table().column(itemName);
    Map<String, List<String>> items = new LinkedHashMap<>();
    Map<String, String> known = new HashMap<>();
    for (int row = 0; row < basket.size(); row++) {
      if (!basket.isMissing(row) && !item.isMissing(row)) {
        String text = item.text(row);
        items.computeIfAbsent(basket.text(row), b -> new ArrayList<>()).add(known.computeIfAbsent(text, t -> t));
      }
    }
    Baskets.Builder baskets = Baskets.builder();
    items.values().forEach(baskets::add);
    return baskets.build();
  }

  private JsonObject json(Rules rules) {
    JsonObject json = new JsonObject();
    json.addProperty("baskets", rules.baskets());
    json.addProperty("items", rules.items());
    json.addProperty("itemsets", rules.itemsets());
    json.addProperty("support", support);
    json.addProperty("confidence", confidence);
    json.addProperty("maxLength", maxLength);
    JsonArray array = new JsonArray();
    for (Rule rule : rules.rules()) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("antecedent", rule.antecedent());
      fields.put("consequent", List.of(rule.consequent()));
      fields.put("count", rule.count());
      fields.put("support", rule.support());
      fields.put("confidence", rule.confidence());
      fields.put("lift", rule.lift());
      fields.put("leverage", rule.leverage());
      // infinite when the rule is never wrong; JSON has no such number
      fields.put("conviction", Double.isInfinite(rule.conviction()) ? null : rule.conviction());
      fields.put("pValue", rule.pValue());
      array.add(Json.of(fields));
    }
    json.add("rules", array);
    return json;
  }

  private static String text(Rules rules) {
    StringBuilder text = new StringBuilder();
    text.append(Terminal.plain(rules.findings().found())).append('\n').append(Terminal.plain(rules.findings().why()))
        .append('\n');
    if (!rules.rules().isEmpty()) {
      TextTable table = new TextTable(
          List.of("Who has", "also has", ">Baskets", ">Support", ">Confidence", ">Lift", ">p"));
      rules.rules().stream().limit(SHOWN)
          .forEach(rule -> table.add(List.of(Terminal.plain(String.join(", ", rule.antecedent())),
              Terminal.plain(rule.consequent()), String.format(Locale.ENGLISH, "%,d", rule.count()),
              String.format(Locale.ENGLISH, "%.2f %%", 100 * rule.support()),
              String.format(Locale.ENGLISH, "%.1f %%", 100 * rule.confidence()),
              String.format(Locale.ENGLISH, "%.2f", rule.lift()),
              rule.pValue() < 0.001 ? "< 0.001" : String.format(Locale.ENGLISH, "%.3f", rule.pValue()))));
      text.append('\n').append(table.text());
      if (rules.rules().size() > SHOWN) {
        text.append(String.format(Locale.ENGLISH, "… and %,d more; all of them with --json FILE.%n",
            rules.rules().size() - SHOWN));
      }
    }
    rules.findings().next().forEach(next -> text.append("Next: ").append(next).append('\n'));
    return text.toString();
  }
}
