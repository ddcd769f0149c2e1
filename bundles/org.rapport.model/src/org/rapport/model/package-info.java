/**
 * What a customer is.
 *
 * <p>Everything but the hand-written classes {@link org.rapport.model.Entities},
 * {@link org.rapport.model.RecordValidator}, {@link org.rapport.model.Problem} and
 * {@link org.rapport.model.CustomValues} is generated from <code>model/rapport.ecore</code>. The main entities are the
 * concrete subclasses of {@link org.rapport.model.Record}; a {@link org.rapport.model.Part} is contained in exactly
 * one record. Moments are UTC, days are ISO days, money is an exact decimal with an ISO 4217 code beside it, shares and
 * probabilities are numbers from 0 to 1.
 *
 * @since 0.1
 */
package org.rapport.model;
