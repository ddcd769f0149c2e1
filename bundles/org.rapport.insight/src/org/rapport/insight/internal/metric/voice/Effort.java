package org.rapport.insight.internal.metric.voice;

import org.rapport.model.SurveyKind;

/** How easy customers say it was. */
public final class Effort extends Rated {
  /** Made by the catalogue. */
  public Effort() {
    super(SurveyKind.CES);
  }
}
