package org.rapport.store.writers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What every writer was told. Every text ever written is unique, so the saved edits of one value of one record, in the
 * order of their transactions, must form a chain: each began with what the one before left. An edit that is not in the
 * chain of its successor is lost; a collision shows as one report to the later side, and none to the other.
 */
public final class Ledger {
  /**
   * A saved edit.
   *
   * @param transaction its number
   * @param place record and value
   * @param base what it began with
   * @param token what it wrote
   */
  record Saved(long transaction, String place, String base, String token) {
  }

  /**
   * A reported conflict.
   *
   * @param place record and value
   * @param mine what was to be saved
   * @param theirs what was there
   */
  record Reported(String place, String mine, String theirs) {
  }

  private final List<Saved> saved = new ArrayList<>();
  private final List<Reported> reported = new ArrayList<>();
  private long abandoned;

  synchronized void saved(List<Saved> edits) {
    saved.addAll(edits);
  }

  synchronized void reported(List<Reported> conflicts) {
    reported.addAll(conflicts);
  }

  synchronized void abandoned() {
    abandoned++;
  }

  /** @return how many edits of single values were saved */
  public int edits() {
    return saved.size();
  }

  /** @return how many conflicts were reported */
  public int conflicts() {
    return reported.size();
  }

  /** @return how many commits were given up after a conflict */
  public long givenUp() {
    return abandoned;
  }

  /**
   * @param first what was there before anybody wrote, by place
   * @param last what is stored now, by place
   * @return sentences about lost updates and conflicts reported to none or both; empty when all is well
   */
  public List<String> faults(Map<String, String> first, Map<String, String> last) {
    List<String> faults = new ArrayList<>();
    Map<String, List<Saved>> byPlace = new LinkedHashMap<>();
    saved.forEach(s -> byPlace.computeIfAbsent(s.place(), p -> new ArrayList<>()).add(s));
    Map<String, Set<String>> written = new HashMap<>();
    for (String place : first.keySet()) {
      List<Saved> chain = byPlace.getOrDefault(place, List.of()).stream()
          .sorted(Comparator.comparingLong(Saved::transaction)).toList();
      String value = String.valueOf(first.get(place));
      Set<String> values = written.computeIfAbsent(place, p -> new HashSet<>());
      values.add(value);
      for (Saved edit : chain) {
        if (!edit.base().equals(value)) {
          faults.add("lost update at " + place + " in transaction " + edit.transaction() + ": '" + value
              + "' was overwritten by '" + edit.token() + "', which began with '" + edit.base() + "'");
        }
        value = edit.token();
        values.add(value);
      }
      if (!value.equals(last.get(place))) {
        faults.add("lost update at " + place + ": '" + value + "' was saved, '" + last.get(place) + "' is stored");
      }
    }
    Set<Reported> all = new HashSet<>(reported);
    for (Reported conflict : reported) {
      if (all.contains(new Reported(conflict.place(), conflict.theirs(), conflict.mine()))) {
        faults.add("reported to both sides: " + conflict);
      }
      if (!written.getOrDefault(conflict.place(), Set.of()).contains(conflict.theirs())) {
        faults.add("a conflict with something that was never saved: " + conflict);
      }
    }
    return faults;
  }
}
