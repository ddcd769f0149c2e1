package org.rapport.mining.internal;

import java.util.List;

import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.Ensemble;
import org.rapport.mining.spi.Members;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

/** The algorithms of a catalogue as members of ensembles, guarded like all algorithms. */
public final class CatalogueMembers implements Members {
  private final AlgorithmCatalogue catalogue;

  /** Members from a catalogue. */
  public CatalogueMembers(AlgorithmCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Member member(String id) {
    AlgorithmDescriptor algorithm = catalogue.algorithm(id);
    if (algorithm.classifier() instanceof Ensemble) {
      throw new MiningException("The algorithm \"" + id + "\" (" + algorithm.name()
          + ") is an ensemble; an ensemble can't be a member of one. Name algorithms such as tree and logistic.");
    }
    return new Guarded(algorithm);
  }

  private record Guarded(AlgorithmDescriptor algorithm) implements Member {
    @Override
    public String id() {
      return algorithm.id();
    }

    @Override
    public String name() {
      return algorithm.name();
    }

    @Override
    public ClassifierModel train(Dataset data, MiningContext context) {
      return new Checked(GuardedModel.train(algorithm, data, algorithm.form().defaults(), context));
    }
  }

  private record Checked(GuardedModel model) implements ClassifierModel {
    @Override
    public List<String> classes() {
      return model.unguarded().classes();
    }

    @Override
    public double[][] probabilities(Table rows, MiningContext context) {
      return model.probabilities(rows, context);
    }

    @Override
    public String text() {
      return model.text();
    }
  }
}
