package org.rapport.app.internal.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.mining.TrainedModel;
import org.rapport.mining.TrainedRegressor;
import org.rapport.mining.spi.EnsembleModel;
import org.rapport.mining.spi.LossCurve;
import org.rapport.mining.spi.TreeOutline;
import org.rapport.table.Table;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;

/** The inside of a model that was trained on all rows, for programs: loss curve, members of an ensemble, tree. */
final class TrainedJson {

  private TrainedJson() {}

  /**
   * A model of classes.
   *
   * @param rows rows whose members' contributions are averaged
   */
  static Map<String, Object> of(TrainedModel model, Table rows, IProgressMonitor progress) {
    Map<String, Object> json = start(model.algorithmId(), model.parameters(), model.trainingRows());
    json.put("lossCurve", loss(model.lossCurve()));
    json.put("members", members(model, rows, progress));
    json.put("tree", tree(model.outline()));
    return json;
  }

  /** A model of numbers; there are no ensembles of those. */
  static Map<String, Object> of(TrainedRegressor model) {
    Map<String, Object> json = start(model.algorithmId(), model.parameters(), model.trainingRows());
    json.put("lossCurve", loss(model.lossCurve()));
    json.put("members", List.of());
    json.put("tree", tree(model.outline()));
    return json;
  }

  private static Map<String, Object> start(String algorithm, String parameters, int rows) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("algorithm", algorithm);
    json.put("parameters", parameters);
    json.put("trainingRows", rows);
    return json;
  }

  private static JsonElement loss(Optional<LossCurve> learnt) {
    if (learnt.isEmpty()) {
      return JsonNull.INSTANCE;
    }
    LossCurve curve = learnt.get();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("loss", curve.loss());
    json.put("best", curve.best());
    json.put("training", curve.epochs().stream().map(LossCurve.Epoch::training).toList());
    json.put("validation", curve.epochs().stream().map(LossCurve.Epoch::validation).toList());
    return Json.of(json);
  }

  /** Every member with its weight and how far it moves the probability, on average over rows. */
  private static List<Map<String, Object>> members(TrainedModel model, Table rows, IProgressMonitor progress) {
    List<EnsembleModel.Share> members = model.members();
    if (members.isEmpty()) {
      return List.of();
    }
    double[][] contributions = model.memberContributions(rows, progress);
    List<Map<String, Object>> all = new ArrayList<>();
    for (int m = 0; m < members.size(); m++) {
      int place = m;
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("algorithm", members.get(m).id());
      json.put("name", members.get(m).name());
      json.put("weight", members.get(m).weight());
      json.put("logLoss", members.get(m).logLoss());
      json.put("meanContribution",
          Arrays.stream(contributions).mapToDouble(row -> Math.abs(row[place])).average().orElse(0));
      all.add(json);
    }
    return all;
  }

  private static List<Map<String, Object>> tree(List<TreeOutline.Node> nodes) {
    return nodes.stream().map(node -> {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("parent", node.parent());
      json.put("condition", node.condition());
      json.put("rows", node.rows());
      json.put("answer", node.answer());
      return json;
    }).toList();
  }
}
