/**
 */
package org.rapport.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Campaign Member Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What came of addressing somebody.
 * <!-- end-model-doc -->
 * @see org.rapport.model.ModelPackage#getCampaignMemberStatus()
 * @model
 * @generated
 */
public enum CampaignMemberStatus implements Enumerator {
	/**
	 * The '<em><b>PLANNED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not addressed yet.
	 * <!-- end-model-doc -->
	 * @see #PLANNED_VALUE
	 * @generated
	 * @ordered
	 */
	PLANNED(0, "PLANNED", "planned"),

	/**
	 * The '<em><b>SENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Addressed.
	 * <!-- end-model-doc -->
	 * @see #SENT_VALUE
	 * @generated
	 * @ordered
	 */
	SENT(1, "SENT", "sent"),

	/**
	 * The '<em><b>RESPONDED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answered.
	 * <!-- end-model-doc -->
	 * @see #RESPONDED_VALUE
	 * @generated
	 * @ordered
	 */
	RESPONDED(2, "RESPONDED", "responded"),

	/**
	 * The '<em><b>CONVERTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bought.
	 * <!-- end-model-doc -->
	 * @see #CONVERTED_VALUE
	 * @generated
	 * @ordered
	 */
	CONVERTED(3, "CONVERTED", "converted"),

	/**
	 * The '<em><b>OPTED OUT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Does not want to be addressed again.
	 * <!-- end-model-doc -->
	 * @see #OPTED_OUT_VALUE
	 * @generated
	 * @ordered
	 */
	OPTED_OUT(4, "OPTED_OUT", "opted-out");

	/**
	 * The '<em><b>PLANNED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not addressed yet.
	 * <!-- end-model-doc -->
	 * @see #PLANNED
	 * @model literal="planned"
	 *        annotation="http://rapport.org/annotations/1.0 label='Planned'"
	 * @generated
	 * @ordered
	 */
	public static final int PLANNED_VALUE = 0;

	/**
	 * The '<em><b>SENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Addressed.
	 * <!-- end-model-doc -->
	 * @see #SENT
	 * @model literal="sent"
	 *        annotation="http://rapport.org/annotations/1.0 label='Sent'"
	 * @generated
	 * @ordered
	 */
	public static final int SENT_VALUE = 1;

	/**
	 * The '<em><b>RESPONDED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answered.
	 * <!-- end-model-doc -->
	 * @see #RESPONDED
	 * @model literal="responded"
	 *        annotation="http://rapport.org/annotations/1.0 label='Responded'"
	 * @generated
	 * @ordered
	 */
	public static final int RESPONDED_VALUE = 2;

	/**
	 * The '<em><b>CONVERTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bought.
	 * <!-- end-model-doc -->
	 * @see #CONVERTED
	 * @model literal="converted"
	 *        annotation="http://rapport.org/annotations/1.0 label='Converted'"
	 * @generated
	 * @ordered
	 */
	public static final int CONVERTED_VALUE = 3;

	/**
	 * The '<em><b>OPTED OUT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Does not want to be addressed again.
	 * <!-- end-model-doc -->
	 * @see #OPTED_OUT
	 * @model literal="opted-out"
	 *        annotation="http://rapport.org/annotations/1.0 label='Opted out'"
	 * @generated
	 * @ordered
	 */
	public static final int OPTED_OUT_VALUE = 4;

	/**
	 * An array of all the '<em><b>Campaign Member Status</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CampaignMemberStatus[] VALUES_ARRAY =
		new CampaignMemberStatus[] {
			PLANNED,
			SENT,
			RESPONDED,
			CONVERTED,
			OPTED_OUT,
		};

	/**
	 * A public read-only list of all the '<em><b>Campaign Member Status</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CampaignMemberStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Campaign Member Status</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CampaignMemberStatus get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CampaignMemberStatus result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Campaign Member Status</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CampaignMemberStatus getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CampaignMemberStatus result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Campaign Member Status</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CampaignMemberStatus get(int value) {
		switch (value) {
			case PLANNED_VALUE: return PLANNED;
			case SENT_VALUE: return SENT;
			case RESPONDED_VALUE: return RESPONDED;
			case CONVERTED_VALUE: return CONVERTED;
			case OPTED_OUT_VALUE: return OPTED_OUT;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private CampaignMemberStatus(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}

} //CampaignMemberStatus
