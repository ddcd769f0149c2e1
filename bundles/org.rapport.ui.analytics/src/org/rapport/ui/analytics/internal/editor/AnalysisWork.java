package org.rapport.ui.analytics.internal.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.RegressionRequest;
import org.rapport.mining.TrainedModel;
import org.rapport.mining.TrainingRequest;
import org.rapport.mining.evaluation.ModelImportance;
import org.rapport.mining.evaluation.MoneyFigures;
import org.rapport.mining.rules.Baskets;
import org.rapport.table.Table;
import org.rapport.ui.analytics.internal.model.Analysis;
import org.rapport.ui.analytics.internal.model.AnalysisRequest;
import org.rapport.ui.analytics.internal.model.AnalysisResult;
import org.rapport.ui.analytics.internal.model.AnalysisRows;
import org.rapport.ui.analytics.internal.viewers.Texts;
import org.rapport.ui.analytics.spi.ResultWork;

/** Computes further with the rows of an analysis; what was computed is kept as long as its editor. */
final class AnalysisWork implements ResultWork {

  private final Analysis analysis;
  private final MiningRunner runner;
  private final Map<String, TrainedModel> models = new HashMap<>();
  private List<ModelImportance> importance;

  AnalysisWork(Analysis analysis, MiningRunner runner) {
    this.analysis = analysis;
    this.runner = runner;
    this.importance = switch (analysis.result()) {
      case AnalysisResult.Classification found -> found.importance();
      case AnalysisResult.Regression found -> found.importance();
      case AnalysisResult.Clustering found -> List.of();
      case AnalysisResult.Outliers found -> List.of();
      case AnalysisResult.Rules found -> List.of();
    };
  }

  @Override
  public Optional<Table> table() {
    return analysis.rows().flatMap(AnalysisRows::table);
  }

  @Override
  public Optional<Baskets> baskets() {
    return analysis.rows().flatMap(AnalysisRows::baskets);
  }

  @Override
  public String name(int row) {
    return analysis.rows().map(rows -> rows.name(row)).orElseGet(() -> Integer.toString(row + 1));
  }

  @Override
  public Optional<MoneyFigures> money() {
    return analysis.request() instanceof AnalysisRequest.Classification asked ? asked.money() : Optional.empty();
  }

  @Override
  public synchronized List<ModelImportance> knownImportance() {
    return importance;
  }

  private synchronized List<ModelImportance> keep(List<ModelImportance> measured) {
    importance = measured;
    return measured;
  }

  @Override
  public List<ModelImportance> importance(IProgressMonitor monitor) {
    List<ModelImportance> known = knownImportance();
    return !known.isEmpty() ? known : keep(switch (analysis.request()) {
      case AnalysisRequest.Classification asked -> runner.importance(new ComparisonRequest(data(asked.target()),
          asked.positive(), asked.algorithms(), asked.evaluation(), asked.seed(), asked.preparation()), monitor);
      case AnalysisRequest.Regression asked -> runner.importance(new RegressionRequest(data(asked.target()),
          asked.algorithms(), asked.evaluation(), asked.seed(), asked.preparation()), monitor);
      default -> throw new MiningException(Texts.Work_noModels);
    });
  }

  private Dataset data(String target) {
    return Dataset.of(table().orElseThrow(() -> new MiningException(Texts.Demand_gone))).label(target)
        .features(analysis.request().features()).build();
  }

  @Override
  public TrainedModel model(String algorithmId, IProgressMonitor monitor) {
    synchronized (models) {
      TrainedModel known = models.get(algorithmId);
      if (known != null) {
        return known;
      }
    }
    if (!(analysis.request() instanceof AnalysisRequest.Classification asked)) {
      throw new MiningException(Texts.Work_noModels);
    }
    AlgorithmChoice choice = asked.algorithms().stream().filter(one -> one.id().equals(algorithmId)).findFirst()
        .orElseThrow(() -> new MiningException(Texts.Work_noModels));
    TrainedModel model = runner.train(new TrainingRequest(data(asked.target()), asked.positive(), choice, asked.seed(),
        asked.preparation()), monitor);
    synchronized (models) {
      models.put(algorithmId, model);
    }
    return model;
  }
}
