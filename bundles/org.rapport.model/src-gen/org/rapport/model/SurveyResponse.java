/**
 */
package org.rapport.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Survey Response</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One answer to a satisfaction survey.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.SurveyResponse#getAccount <em>Account</em>}</li>
 *   <li>{@link org.rapport.model.SurveyResponse#getContact <em>Contact</em>}</li>
 *   <li>{@link org.rapport.model.SurveyResponse#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.SurveyResponse#getValue <em>Value</em>}</li>
 *   <li>{@link org.rapport.model.SurveyResponse#getComment <em>Comment</em>}</li>
 *   <li>{@link org.rapport.model.SurveyResponse#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getSurveyResponse()
 * @model annotation="http://rapport.org/annotations/1.0 label='Survey response' plural='survey-responses' pluralLabel='Survey responses' group='service' keyPrefix='SR'"
 * @generated
 */
public interface SurveyResponse extends org.rapport.model.Record {
	/**
	 * Returns the value of the '<em><b>Account</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The account that answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account</em>' reference.
	 * @see #setAccount(Account)
	 * @see org.rapport.model.ModelPackage#getSurveyResponse_Account()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Account' list='true'"
	 * @generated
	 */
	Account getAccount();

	/**
	 * Sets the value of the '{@link org.rapport.model.SurveyResponse#getAccount <em>Account</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' reference.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(Account value);

	/**
	 * Returns the value of the '<em><b>Contact</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person who answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact</em>' reference.
	 * @see #setContact(Contact)
	 * @see org.rapport.model.ModelPackage#getSurveyResponse_Contact()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/annotations/1.0 label='Contact'"
	 * @generated
	 */
	Contact getContact();

	/**
	 * Sets the value of the '{@link org.rapport.model.SurveyResponse#getContact <em>Contact</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact</em>' reference.
	 * @see #getContact()
	 * @generated
	 */
	void setContact(Contact value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"nps"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.SurveyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which question was asked, hence which scale the value has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.SurveyKind
	 * @see #setKind(SurveyKind)
	 * @see org.rapport.model.ModelPackage#getSurveyResponse_Kind()
	 * @model default="nps" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Kind' list='true'"
	 * @generated
	 */
	SurveyKind getKind();

	/**
	 * Sets the value of the '{@link org.rapport.model.SurveyResponse#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.SurveyKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SurveyKind value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answer: 0 to 10 for NPS, 1 to 5 for CSAT, 1 to 7 for CES.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(int)
	 * @see org.rapport.model.ModelPackage#getSurveyResponse_Value()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Value' min='0' max='10' list='true'"
	 * @generated
	 */
	int getValue();

	/**
	 * Sets the value of the '{@link org.rapport.model.SurveyResponse#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(int value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The customer's own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.rapport.model.ModelPackage#getSurveyResponse_Comment()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Comment' maxLength='8000' multiline='true' personal='true'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.rapport.model.SurveyResponse#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.rapport.model.ModelPackage#getSurveyResponse_Date()
	 * @model dataType="org.rapport.model.LocalDate" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Date' list='true'"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.rapport.model.SurveyResponse#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

} // SurveyResponse
