package org.rapport.store.writers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rapport.model.Account;
import org.rapport.model.Address;
import org.rapport.model.ModelPackage;
import org.rapport.store.ConflictException;
import org.rapport.store.ConflictException.Conflict;
import org.rapport.store.Database;
import org.rapport.store.EditSession;

/** One person with one record open: loaded at some time, edited, saved later. */
final class Desk implements AutoCloseable {
  static final List<String> SLOTS = List.of("industry", "website", "description", "c0", "c1", "c2", "street0", "city0",
      "street1", "city1");

  private final EditSession session;
  private final Account account;
  private final Map<String, String> bases = new LinkedHashMap<>();
  private final Map<String, String> tokens = new LinkedHashMap<>();

  Desk(Database database, long id) {
    session = database.openSession();
    account = session.load(ModelPackage.Literals.ACCOUNT, id);
  }

  /** @return what the session has at a slot */
  private String value(String slot) {
    int last = slot.length() - 1;
    return String.valueOf(switch (slot.substring(0, last)) {
      case "street" -> address(slot).getStreet();
      case "city" -> address(slot).getCity();
      case "c" -> session.custom(account, slot);
      default -> switch (slot) {
        case "industry" -> account.getIndustry();
        case "website" -> account.getWebsite();
        default -> account.getDescription();
      };
    });
  }

  private Address address(String slot) {
    return account.getAddresses().get(slot.charAt(slot.length() - 1) - '0');
  }

  private void set(String slot, String value) {
    int last = slot.length() - 1;
    switch (slot.substring(0, last)) {
      case "street" -> address(slot).setStreet(value);
      case "city" -> address(slot).setCity(value);
      case "c" -> session.setCustom(account, slot, value);
      default -> {
        switch (slot) {
          case "industry" -> account.setIndustry(value);
          case "website" -> account.setWebsite(value);
          default -> account.setDescription(value);
        }
      }
    }
  }

  /** @return all values as stored, by place */
  static Map<String, String> all(Database database, List<Long> ids) {
    Map<String, String> values = new LinkedHashMap<>();
    for (long id : ids) {
      try (Desk desk = new Desk(database, id)) {
        SLOTS.forEach(slot -> values.put(desk.place(slot), desk.value(slot)));
      }
    }
    return values;
  }

  private String place(String slot) {
    return account.getId() + "." + slot;
  }

  /** Gives a slot a text that nobody else writes. */
  void edit(String slot, String mark) {
    String token = slot + ":" + mark;
    bases.putIfAbsent(slot, value(slot));
    tokens.put(slot, token);
    set(slot, token);
  }

  /** Saves, settling conflicts at random, until it is saved or given up. */
  void save(Ledger ledger, Random random) {
    while (!tokens.isEmpty()) {
      try {
        session.commit("Edit").ifPresent(info -> {
          List<Ledger.Saved> edits = new ArrayList<>();
          tokens.forEach((slot, token) -> edits
              .add(new Ledger.Saved(info.number(), place(slot), String.valueOf(bases.get(slot)), token)));
          ledger.saved(edits);
        });
        return;
      } catch (ConflictException e) {
        List<Ledger.Reported> reported = new ArrayList<>();
        e.conflicts().forEach(c -> reported.addAll(disagreements(c)));
        ledger.reported(reported);
        if (random.nextInt(10) == 0) {
          ledger.abandoned();
          return;
        }
        for (Conflict conflict : e.conflicts()) {
          settle(conflict, random.nextBoolean());
        }
      }
    }
  }

  private List<String> slots(Conflict conflict) {
    return tokens.keySet().stream().filter(s -> s.equals(conflict.field())
        || "addresses".equals(conflict.field()) && (s.startsWith("street") || s.startsWith("city"))).toList();
  }

  private static String theirs(Conflict conflict, String slot) {
    String all = String.valueOf(conflict.theirs());
    Matcher matcher = Pattern.compile(slot + ":\\S+").matcher(all);
    return matcher.find() ? matcher.group() : all;
  }

  private List<Ledger.Reported> disagreements(Conflict conflict) {
    return slots(conflict).stream().filter(s -> !theirs(conflict, s).equals(bases.get(s)))
        .map(s -> new Ledger.Reported(place(s), String.valueOf(tokens.get(s)), theirs(conflict, s))).toList();
  }

  private void settle(Conflict conflict, boolean mine) {
    for (String slot : slots(conflict)) {
      String theirs = theirs(conflict, slot);
      if (!theirs.equals(bases.get(slot))) {
        if (mine) {
          bases.put(slot, theirs);
        } else {
          tokens.remove(slot);
        }
      }
    }
    if (mine) {
      session.keepMine(List.of(conflict));
    } else {
      session.takeTheirs(List.of(conflict));
    }
  }

  @Override
  public void close() {
    session.close();
  }
}
