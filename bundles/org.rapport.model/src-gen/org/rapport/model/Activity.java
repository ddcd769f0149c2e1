/**
 */
package org.rapport.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A call, meeting, task, e-mail or note.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Activity#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.Activity#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.rapport.model.Activity#getText <em>Text</em>}</li>
 *   <li>{@link org.rapport.model.Activity#getStart <em>Start</em>}</li>
 *   <li>{@link org.rapport.model.Activity#getEnd <em>End</em>}</li>
 *   <li>{@link org.rapport.model.Activity#getDue <em>Due</em>}</li>
 *   <li>{@link org.rapport.model.Activity#isDone <em>Done</em>}</li>
 *   <li>{@link org.rapport.model.Activity#getAccount <em>Account</em>}</li>
 *   <li>{@link org.rapport.model.Activity#getContact <em>Contact</em>}</li>
 *   <li>{@link org.rapport.model.Activity#getOpportunity <em>Opportunity</em>}</li>
 *   <li>{@link org.rapport.model.Activity#getOwner <em>Owner</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getActivity()
 * @model annotation="http://rapport.org/annotations/1.0 label='Activity' plural='activities' pluralLabel='Activities' group='sales' keyPrefix='AC'"
 * @generated
 */
public interface Activity extends org.rapport.model.Record {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"note"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.ActivityKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of activity it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.ActivityKind
	 * @see #setKind(ActivityKind)
	 * @see org.rapport.model.ModelPackage#getActivity_Kind()
	 * @model default="note" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Kind' list='true'"
	 * @generated
	 */
	ActivityKind getKind();

	/**
	 * Sets the value of the '{@link org.rapport.model.Activity#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.ActivityKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ActivityKind value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about, in a few words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.rapport.model.ModelPackage#getActivity_Subject()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Subject' maxLength='300' list='true' personal='true'"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.rapport.model.Activity#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was said, agreed or is to be done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.rapport.model.ModelPackage#getActivity_Text()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Text' maxLength='100000' multiline='true' personal='true'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.rapport.model.Activity#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it begins or happened, a moment in UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(Instant)
	 * @see org.rapport.model.ModelPackage#getActivity_Start()
	 * @model dataType="org.rapport.model.Instant"
	 *        annotation="http://rapport.org/annotations/1.0 label='Start' list='true'"
	 * @generated
	 */
	Instant getStart();

	/**
	 * Sets the value of the '{@link org.rapport.model.Activity#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(Instant value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it ends, a moment in UTC; never before the start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(Instant)
	 * @see org.rapport.model.ModelPackage#getActivity_End()
	 * @model dataType="org.rapport.model.Instant"
	 *        annotation="http://rapport.org/annotations/1.0 label='End'"
	 * @generated
	 */
	Instant getEnd();

	/**
	 * Sets the value of the '{@link org.rapport.model.Activity#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(Instant value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day by which a task is to be done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.rapport.model.ModelPackage#getActivity_Due()
	 * @model dataType="org.rapport.model.LocalDate"
	 *        annotation="http://rapport.org/annotations/1.0 label='Due' list='true'"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.rapport.model.Activity#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done</em>' attribute.
	 * @see #setDone(boolean)
	 * @see org.rapport.model.ModelPackage#getActivity_Done()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Done' list='true'"
	 * @generated
	 */
	boolean isDone();

	/**
	 * Sets the value of the '{@link org.rapport.model.Activity#isDone <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done</em>' attribute.
	 * @see #isDone()
	 * @generated
	 */
	void setDone(boolean value);

	/**
	 * Returns the value of the '<em><b>Account</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The account it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account</em>' reference.
	 * @see #setAccount(Account)
	 * @see org.rapport.model.ModelPackage#getActivity_Account()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/annotations/1.0 label='Account' list='true'"
	 * @generated
	 */
	Account getAccount();

	/**
	 * Sets the value of the '{@link org.rapport.model.Activity#getAccount <em>Account</em>}' reference.
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
	 * The person it was with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact</em>' reference.
	 * @see #setContact(Contact)
	 * @see org.rapport.model.ModelPackage#getActivity_Contact()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/annotations/1.0 label='Contact'"
	 * @generated
	 */
	Contact getContact();

	/**
	 * Sets the value of the '{@link org.rapport.model.Activity#getContact <em>Contact</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact</em>' reference.
	 * @see #getContact()
	 * @generated
	 */
	void setContact(Contact value);

	/**
	 * Returns the value of the '<em><b>Opportunity</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The opportunity it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opportunity</em>' reference.
	 * @see #setOpportunity(Opportunity)
	 * @see org.rapport.model.ModelPackage#getActivity_Opportunity()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/annotations/1.0 label='Opportunity'"
	 * @generated
	 */
	Opportunity getOpportunity();

	/**
	 * Sets the value of the '{@link org.rapport.model.Activity#getOpportunity <em>Opportunity</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opportunity</em>' reference.
	 * @see #getOpportunity()
	 * @generated
	 */
	void setOpportunity(Opportunity value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user who does it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(User)
	 * @see org.rapport.model.ModelPackage#getActivity_Owner()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/annotations/1.0 label='Owner' list='true'"
	 * @generated
	 */
	User getOwner();

	/**
	 * Sets the value of the '{@link org.rapport.model.Activity#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(User value);

} // Activity
