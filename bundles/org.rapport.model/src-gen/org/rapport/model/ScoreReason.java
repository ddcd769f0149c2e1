/**
 */
package org.rapport.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Score Reason</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One reason for a score.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.ScoreReason#getRank <em>Rank</em>}</li>
 *   <li>{@link org.rapport.model.ScoreReason#getField <em>Field</em>}</li>
 *   <li>{@link org.rapport.model.ScoreReason#getValue <em>Value</em>}</li>
 *   <li>{@link org.rapport.model.ScoreReason#getContribution <em>Contribution</em>}</li>
 *   <li>{@link org.rapport.model.ScoreReason#getSentence <em>Sentence</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getScoreReason()
 * @model annotation="http://rapport.org/annotations/1.0 label='Reason' plural='score-reasons' pluralLabel='Reasons'"
 * @generated
 */
public interface ScoreReason extends Part {
	/**
	 * Returns the value of the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place among the reasons of the score, from 1, the most important.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rank</em>' attribute.
	 * @see #setRank(int)
	 * @see org.rapport.model.ModelPackage#getScoreReason_Rank()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Rank' min='1'"
	 * @generated
	 */
	int getRank();

	/**
	 * Sets the value of the '{@link org.rapport.model.ScoreReason#getRank <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rank</em>' attribute.
	 * @see #getRank()
	 * @generated
	 */
	void setRank(int value);

	/**
	 * Returns the value of the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the field the reason is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field</em>' attribute.
	 * @see #setField(String)
	 * @see org.rapport.model.ModelPackage#getScoreReason_Field()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Field' maxLength='200'"
	 * @generated
	 */
	String getField();

	/**
	 * Sets the value of the '{@link org.rapport.model.ScoreReason#getField <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field</em>' attribute.
	 * @see #getField()
	 * @generated
	 */
	void setField(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The field's value as it was when the score was computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.rapport.model.ModelPackage#getScoreReason_Value()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Value' maxLength='500'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.rapport.model.ScoreReason#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Contribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much the value moved the number, in the number's own unit; positive raised it, negative lowered it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contribution</em>' attribute.
	 * @see #setContribution(double)
	 * @see org.rapport.model.ModelPackage#getScoreReason_Contribution()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Contribution'"
	 * @generated
	 */
	double getContribution();

	/**
	 * Sets the value of the '{@link org.rapport.model.ScoreReason#getContribution <em>Contribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contribution</em>' attribute.
	 * @see #getContribution()
	 * @generated
	 */
	void setContribution(double value);

	/**
	 * Returns the value of the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sentence</em>' attribute.
	 * @see #setSentence(String)
	 * @see org.rapport.model.ModelPackage#getScoreReason_Sentence()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Sentence' maxLength='1000'"
	 * @generated
	 */
	String getSentence();

	/**
	 * Sets the value of the '{@link org.rapport.model.ScoreReason#getSentence <em>Sentence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sentence</em>' attribute.
	 * @see #getSentence()
	 * @generated
	 */
	void setSentence(String value);

} // ScoreReason
