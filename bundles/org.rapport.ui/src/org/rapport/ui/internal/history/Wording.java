package org.rapport.ui.internal.history;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.rapport.model.Entities;
import org.rapport.model.edit.Labels;
import org.rapport.store.Counts;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;

/** Transactions in words. */
public final class Wording {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM,
      FormatStyle.MEDIUM);

  private Wording() {}

  /** A moment in the user's time zone. */
  public static String time(Instant moment) {
    return TIME.format(moment.atZone(ZoneId.systemDefault()));
  }

  /** A whole number with the user's separators. */
  public static String number(long count) {
    return NumberFormat.getIntegerInstance().format(count);
  }

  /** What sort of work a transaction was. */
  static String kind(TransactionKind kind) {
    return switch (kind) {
      case EDIT -> Messages.History_edit;
      case IMPORT -> Messages.History_import;
      case SCORES -> Messages.History_scores;
      case BULK -> Messages.History_bulk;
      case UNDO -> Messages.History_undoKind;
      case REDO -> Messages.History_redo;
      case ERASURE -> Messages.History_erasure;
    };
  }

  /** How much was created, changed and deleted. */
  static String counts(Map<String, Counts> counts) {
    List<String> parts = new ArrayList<>();
    counts.forEach((name, count) -> {
      String label = Entities.find(name).map((EClass entity) -> Labels.plural(entity)).orElse(name);
      List<String> numbers = new ArrayList<>();
      number(numbers, Messages.History_created, count.created());
      number(numbers, Messages.History_changed, count.changed());
      number(numbers, Messages.History_deleted, count.deleted());
      if (!numbers.isEmpty()) {
        parts.add(label + ": " + String.join(", ", numbers)); //$NON-NLS-1$ //$NON-NLS-2$
      }
    });
    return String.join("; ", parts); //$NON-NLS-1$
  }

  private static void number(List<String> numbers, String sentence, long count) {
    if (count > 0) {
      numbers.add(NLS.bind(sentence, number(count)));
    }
  }

  /** How many records a transaction touched. */
  static long touched(TransactionInfo info) {
    return info.counts().values().stream().mapToLong(c -> c.created() + c.changed() + c.deleted()).sum();
  }

  /** What undid it, or what it undoes. */
  static String undone(TransactionInfo info) {
    if (info.undoneBy() != null) {
      return NLS.bind(Messages.History_undoneBy, info.undoneBy());
    }
    return info.undoes() == null ? "" : NLS.bind(Messages.History_undoes, info.undoes()); //$NON-NLS-1$
  }

  /** A purpose short enough for a menu. */
  static String shortened(String purpose) {
    return purpose.length() > 50 ? purpose.substring(0, 48) + '\u2026' : purpose;
  }
}
