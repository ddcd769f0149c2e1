package org.rapport.ui.analytics.internal.insight;

/** What can be run on all customers of the open database. */
enum RunKind {
  /** What each will order and spend. */
  VALUE,
  /** Who will leave. */
  CHURN,
  /** Recency, frequency and monetary value. */
  RFM
}
