package org.rapport.mining.internal.ensembles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.Members;
import org.rapport.mining.spi.MiningContext;

/** The members that a parameter such as "tree,logistic,boost" names. */
final class MemberList {
  private static final int MOST = 20;

  private MemberList() {}

  /** The ids of a text. */
  static List<String> ids(String text) {
    List<String> ids = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    Set<String> different = new HashSet<>(ids);
    if (ids.size() < 2 || ids.size() > MOST || different.size() < ids.size() || different.contains("")) {
      throw new MiningException("The parameter \"members\" is \"" + text + "\"; it must be 2 to " + MOST
          + " different algorithms with commas between them, such as tree,logistic,boost.");
    }
    return ids;
  }

  /** The members of a text, all checked before any is trained. */
  static List<Members.Member> of(String text, Members members) {
    return ids(text).stream().map(members::member).toList();
  }

  /** Trains all members on all rows. */
  static List<ClassifierModel> train(List<Members.Member> members, Dataset data, MiningContext context) {
    List<ClassifierModel> models = new ArrayList<>();
    for (Members.Member member : members) {
      context.checkCanceled();
      context.monitor().subTask("All rows: " + member.name());
      models.add(member.train(data, context));
    }
    return models;
  }
}
