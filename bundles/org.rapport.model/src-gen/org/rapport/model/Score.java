/**
 */
package org.rapport.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Score</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A model's number for an account, with its reasons and its date.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Score#getAccount <em>Account</em>}</li>
 *   <li>{@link org.rapport.model.Score#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.Score#getValue <em>Value</em>}</li>
 *   <li>{@link org.rapport.model.Score#getModel <em>Model</em>}</li>
 *   <li>{@link org.rapport.model.Score#getAlgorithm <em>Algorithm</em>}</li>
 *   <li>{@link org.rapport.model.Score#getComputedAt <em>Computed At</em>}</li>
 *   <li>{@link org.rapport.model.Score#getReasons <em>Reasons</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getScore()
 * @model annotation="http://rapport.org/annotations/1.0 label='Score' plural='scores' pluralLabel='Scores' group='mining' keyPrefix='S'"
 * @generated
 */
public interface Score extends org.rapport.model.Record {
	/**
	 * Returns the value of the '<em><b>Account</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The account that was scored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account</em>' reference.
	 * @see #setAccount(Account)
	 * @see org.rapport.model.ModelPackage#getScore_Account()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Account' list='true'"
	 * @generated
	 */
	Account getAccount();

	/**
	 * Sets the value of the '{@link org.rapport.model.Score#getAccount <em>Account</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' reference.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(Account value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the number says, for example Churn; an account has at most one current score of a name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.ModelPackage#getScore_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Name' maxLength='120' list='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.Score#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number; a probability of 0 to 1 for a classification.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(double)
	 * @see org.rapport.model.ModelPackage#getScore_Value()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Value' list='true'"
	 * @generated
	 */
	double getValue();

	/**
	 * Sets the value of the '{@link org.rapport.model.Score#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(double value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The run that computed it, in words that let one find it again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.rapport.model.ModelPackage#getScore_Model()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Model' maxLength='300' list='true'"
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.rapport.model.Score#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Algorithm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the algorithm, for example forest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Algorithm</em>' attribute.
	 * @see #setAlgorithm(String)
	 * @see org.rapport.model.ModelPackage#getScore_Algorithm()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Algorithm' maxLength='120' list='true'"
	 * @generated
	 */
	String getAlgorithm();

	/**
	 * Sets the value of the '{@link org.rapport.model.Score#getAlgorithm <em>Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Algorithm</em>' attribute.
	 * @see #getAlgorithm()
	 * @generated
	 */
	void setAlgorithm(String value);

	/**
	 * Returns the value of the '<em><b>Computed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was computed, a moment in UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Computed At</em>' attribute.
	 * @see #setComputedAt(Instant)
	 * @see org.rapport.model.ModelPackage#getScore_ComputedAt()
	 * @model dataType="org.rapport.model.Instant" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Computed at' list='true'"
	 * @generated
	 */
	Instant getComputedAt();

	/**
	 * Sets the value of the '{@link org.rapport.model.Score#getComputedAt <em>Computed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Computed At</em>' attribute.
	 * @see #getComputedAt()
	 * @generated
	 */
	void setComputedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Reasons</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.ScoreReason}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the number is what it is, the most important reason first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reasons</em>' containment reference list.
	 * @see org.rapport.model.ModelPackage#getScore_Reasons()
	 * @model containment="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Reasons'"
	 * @generated
	 */
	EList<ScoreReason> getReasons();

} // Score
