package org.rapport.insight.internal.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rapport.insight.pipeline.Opportunities;
import org.rapport.insight.pipeline.PipelineStage;
import org.rapport.model.StageKind;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/** Makes opportunities of scanned columns. */
public final class OpportunityReader {
  /** The fields of opportunities that are read. */
  public static final List<String> FIELDS = List.of("stage", "amount", "currency", "probability", "closeDate");
  /** The fields of stages that are read. */
  public static final List<String> STAGE_FIELDS = List.of("pipeline", "name", "position", "probability", "kind");

  private OpportunityReader() {}

  /** Stages by id. */
  public static List<PipelineStage> stages(Table table) {
    List<PipelineStage> stages = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      double pipeline = number(table.column("pipeline"), row);
      double position = number(table.column("position"), row);
      stages.add(new PipelineStage((long) number(table.column("id"), row), Double.isNaN(pipeline) ? 0 : (long) pipeline,
          table.column("name").text(row), Double.isNaN(position) ? 0 : (int) position, number(table.column(
              "probability"), row), kind(table.column("kind").text(row))));
    }
    return stages;
  }

  /** Opportunities of the fields {@link #FIELDS}. */
  public static Opportunities opportunities(Table table, List<PipelineStage> stages) {
    Map<Long, Integer> places = new HashMap<>();
    for (int i = 0; i < stages.size(); i++) {
      places.put(stages.get(i).id(), i);
    }
    int n = table.rows();
    Opportunities.Rows rows = new Opportunities.Rows(new long[n], new int[n], new double[n], new String[n],
        new double[n], new int[n]);
    for (int row = 0; row < n; row++) {
      double stage = number(table.column("stage"), row);
      rows.id()[row] = (long) number(table.column("id"), row);
      rows.stage()[row] = Double.isNaN(stage) ? -1 : places.getOrDefault((long) stage, -1);
      rows.amount()[row] = number(table.column("amount"), row);
      rows.currency()[row] = table.column("currency").text(row).strip();
      rows.probability()[row] = number(table.column("probability"), row);
      rows.closeDay()[row] = day(table.column("closeDate"), row);
    }
    return Opportunities.of(stages, rows);
  }

  private static StageKind kind(String text) {
    StageKind kind = StageKind.get(text);
    return kind == null ? StageKind.OPEN : kind;
  }

  private static double number(Column column, int row) {
    return column instanceof NumberColumn numbers ? numbers.value(row) : Double.NaN;
  }

  private static int day(Column column, int row) {
    return column instanceof TimeColumn times && !times.isMissing(row)
        ? (int) Math.floorDiv(times.value(row), TimeColumn.DAY) : Opportunities.NO_DAY;
  }
}
