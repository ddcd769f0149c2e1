/**
 * Numbers with their units as types: money of a whole book is another type than money per customer, a count knows what it
 * counts, and a rate the period it is for. What does not fit together does not compile; what only turns out at run time,
 * such as two currencies, is refused with a sentence. No quantity can hold NaN or an infinity.
 *
 * @since 0.1
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.insight.quantity;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
