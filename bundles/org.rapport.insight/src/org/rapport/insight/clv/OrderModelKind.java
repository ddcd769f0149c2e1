package org.rapport.insight.clv;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.rapport.insight.InsightException;
import org.rapport.insight.internal.clv.BetaGeometric;
import org.rapport.insight.internal.clv.OrderProcess;
import org.rapport.insight.internal.clv.ParetoNbd;

/**
 * The models of how customers without a contract order and leave. In each, customers order at random at a rate of their
 * own; they differ in when customers leave.
 *
 * @since 0.1
 */
public enum OrderModelKind {
  /**
   * Customers may leave after each repeat order (Fader, Hardie and Lee 2005). Who ordered only once is taken for alive.
   */
  BG_NBD("bgnbd", "BG/NBD", new BetaGeometric(false)),
  /** Customers may leave after each order, the first included (Batislam, Denizel and Filiztekin 2007). */
  MBG_NBD("mbgnbd", "MBG/NBD", new BetaGeometric(true)),
  /** Customers may leave at any moment (Schmittlein, Morrison and Colombo 1987). */
  PARETO_NBD("paretonbd", "Pareto/NBD", new ParetoNbd());

  private final String id;
  private final String label;
  private final OrderProcess process;

  OrderModelKind(String id, String label, OrderProcess process) {
    this.id = id;
    this.label = label;
    this.process = process;
  }

  /** How the kind is written on a command line, such as {@code bgnbd}. */
  public String id() {
    return id;
  }

  /** The model's name in the literature, such as BG/NBD. */
  public String label() {
    return label;
  }

  OrderProcess process() {
    return process;
  }

  /**
   * Reads a kind as {@link #id()} writes it.
   *
   * @throws InsightException when there is none of that name
   */
  public static OrderModelKind parse(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return Arrays.stream(values()).filter(kind -> kind.id.equals(word)).findFirst()
        .orElseThrow(() -> new InsightException("\"" + text + "\" is no order model: write " + Arrays.stream(values())
            .map(OrderModelKind::id).collect(Collectors.joining(", ")) + "."));
  }
}
