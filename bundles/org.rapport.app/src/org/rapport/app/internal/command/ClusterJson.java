package org.rapport.app.internal.command;

import java.util.Arrays;
import java.util.function.IntFunction;

import org.rapport.mining.ClusterDetails;
import org.rapport.mining.ClusterDetails.Axis;
import org.rapport.mining.ClusterDetails.Dendrogram;
import org.rapport.mining.ClusterDetails.Projection;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What is known about groups besides the groups, as JSON: figures by number of groups, dendrogram, principal plane. */
final class ClusterJson {
  private ClusterJson() {}

  /**
   * Adds "trials", "dendrogram" and "projection" as far as there are any.
   *
   * @param name the name of a row
   */
  static void add(JsonObject json, ClusterDetails details, IntFunction<String> name) {
    JsonArray trials = new JsonArray();
    for (ClusterDetails.Trial trial : details.trials()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("clusters", trial.groups());
      entry.add(trial.criterion().equals("BIC") ? "bic" : trial.criterion(), Json.of(trial.value()));
      trials.add(entry);
    }
    json.add("trials", trials);
    details.dendrogram().ifPresent(joined -> json.add("dendrogram", dendrogram(joined, name)));
    details.projection().ifPresent(plane -> json.add("projection", projection(plane, name)));
  }

  /** Numbers, those that are none as null. */
  static JsonArray numbers(double[] values) {
    return Json.array(Arrays.stream(values).boxed().toList());
  }

  private static JsonObject dendrogram(Dendrogram joined, IntFunction<String> name) {
    JsonObject json = new JsonObject();
    json.add("leaves", Json.array(Arrays.stream(joined.rows()).mapToObj(name).toList()));
    JsonArray merges = new JsonArray();
    for (ClusterDetails.Merge merge : joined.merges()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("left", merge.left());
      entry.addProperty("right", merge.right());
      entry.addProperty("height", merge.height());
      entry.addProperty("size", merge.size());
      merges.add(entry);
    }
    json.add("merges", merges);
    return json;
  }

  private static JsonObject projection(Projection plane, IntFunction<String> name) {
    JsonObject json = new JsonObject();
    JsonArray axes = new JsonArray();
    for (Axis axis : plane.axes()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("explained", axis.explained());
      JsonArray loadings = new JsonArray();
      for (ClusterDetails.Loading loading : axis.loadings()) {
        JsonObject part = new JsonObject();
        part.addProperty("field", loading.field());
        part.add("level", Json.of(loading.level().isEmpty() ? null : loading.level()));
        part.addProperty("weight", loading.weight());
        loadings.add(part);
      }
      entry.add("loadings", loadings);
      axes.add(entry);
    }
    json.add("axes", axes);
    JsonArray centroids = new JsonArray();
    for (double[] centroid : plane.centroids()) {
      centroids.add(numbers(centroid));
    }
    json.add("centroids", centroids);
    JsonArray points = new JsonArray();
    for (int i = 0; i < plane.rows().length; i++) {
      JsonObject point = new JsonObject();
      point.addProperty("row", name.apply(plane.rows()[i]));
      point.addProperty("x", plane.x()[i]);
      point.addProperty("y", plane.y()[i]);
      points.add(point);
    }
    json.add("points", points);
    return json;
  }
}
