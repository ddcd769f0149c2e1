package org.rapport.insight.quality;

import java.time.LocalDate;

/**
 * How good the data were at the end of a day.
 *
 * @param day the day
 * @param quality how good they were; freshness is not looked at
 * @since 0.1
 */
public record QualityPoint(LocalDate day, DataQuality quality) {
}
