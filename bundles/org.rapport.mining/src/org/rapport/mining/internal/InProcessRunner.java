package org.rapport.mining.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.MiningException;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.TrainedModel;
import org.rapport.mining.TrainingRequest;
import org.rapport.mining.evaluation.Comparison;

/** Runs algorithms in this process. */
public final class InProcessRunner implements MiningRunner {
  private final AlgorithmCatalogue catalogue;

  /** A runner with the given number of threads. */
  public InProcessRunner(AlgorithmCatalogue catalogue, int threads) {
    this.catalogue = catalogue;
  }

  @Override
  public Comparison compare(ComparisonRequest request, @Nullable IProgressMonitor monitor) {
    throw new MiningException("Not yet: " + catalogue.declared().size());
  }

  @Override
  public TrainedModel train(TrainingRequest request, @Nullable IProgressMonitor monitor) {
    throw new MiningException("Not yet: " + catalogue.declared().size());
  }
}
