package org.rapport.insight.internal.metric.voice;

import org.rapport.model.SurveyKind;

/** How satisfied customers are. */
public final class Satisfaction extends Rated {
  /** Made by the catalogue. */
  public Satisfaction() {
    super(SurveyKind.CSAT);
  }
}
