/**
 */
package org.rapport.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A complaint or a request of an account.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Case#getAccount <em>Account</em>}</li>
 *   <li>{@link org.rapport.model.Case#getContact <em>Contact</em>}</li>
 *   <li>{@link org.rapport.model.Case#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.Case#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.Case#getStatus <em>Status</em>}</li>
 *   <li>{@link org.rapport.model.Case#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.rapport.model.Case#getText <em>Text</em>}</li>
 *   <li>{@link org.rapport.model.Case#getSolution <em>Solution</em>}</li>
 *   <li>{@link org.rapport.model.Case#getOpened <em>Opened</em>}</li>
 *   <li>{@link org.rapport.model.Case#getClosed <em>Closed</em>}</li>
 *   <li>{@link org.rapport.model.Case#getOwner <em>Owner</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getCase()
 * @model annotation="http://rapport.org/annotations/1.0 label='Case' plural='cases' pluralLabel='Cases' group='service' keyPrefix='CS'"
 * @generated
 */
public interface Case extends org.rapport.model.Record {
	/**
	 * Returns the value of the '<em><b>Account</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The account that complains or asks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account</em>' reference.
	 * @see #setAccount(Account)
	 * @see org.rapport.model.ModelPackage#getCase_Account()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Account' list='true'"
	 * @generated
	 */
	Account getAccount();

	/**
	 * Sets the value of the '{@link org.rapport.model.Case#getAccount <em>Account</em>}' reference.
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
	 * The person who raised it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact</em>' reference.
	 * @see #setContact(Contact)
	 * @see org.rapport.model.ModelPackage#getCase_Contact()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/annotations/1.0 label='Contact'"
	 * @generated
	 */
	Contact getContact();

	/**
	 * Sets the value of the '{@link org.rapport.model.Case#getContact <em>Contact</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact</em>' reference.
	 * @see #getContact()
	 * @generated
	 */
	void setContact(Contact value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about, in a few words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.ModelPackage#getCase_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Subject' maxLength='300' list='true' personal='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.Case#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"request"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.CaseKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is a complaint or a request.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.CaseKind
	 * @see #setKind(CaseKind)
	 * @see org.rapport.model.ModelPackage#getCase_Kind()
	 * @model default="request" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Kind' list='true'"
	 * @generated
	 */
	CaseKind getKind();

	/**
	 * Sets the value of the '{@link org.rapport.model.Case#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.CaseKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CaseKind value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"new"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.CaseStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.rapport.model.CaseStatus
	 * @see #setStatus(CaseStatus)
	 * @see org.rapport.model.ModelPackage#getCase_Status()
	 * @model default="new" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Status' list='true'"
	 * @generated
	 */
	CaseStatus getStatus();

	/**
	 * Sets the value of the '{@link org.rapport.model.Case#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.rapport.model.CaseStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(CaseStatus value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * The default value is <code>"normal"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.CasePriority}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How urgent it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see org.rapport.model.CasePriority
	 * @see #setPriority(CasePriority)
	 * @see org.rapport.model.ModelPackage#getCase_Priority()
	 * @model default="normal" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Priority' list='true'"
	 * @generated
	 */
	CasePriority getPriority();

	/**
	 * Sets the value of the '{@link org.rapport.model.Case#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see org.rapport.model.CasePriority
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(CasePriority value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the customer says, in the customer's words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.rapport.model.ModelPackage#getCase_Text()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Text' maxLength='100000' multiline='true' personal='true'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.rapport.model.Case#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Solution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was done about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Solution</em>' attribute.
	 * @see #setSolution(String)
	 * @see org.rapport.model.ModelPackage#getCase_Solution()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Solution' maxLength='100000' multiline='true' personal='true'"
	 * @generated
	 */
	String getSolution();

	/**
	 * Sets the value of the '{@link org.rapport.model.Case#getSolution <em>Solution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Solution</em>' attribute.
	 * @see #getSolution()
	 * @generated
	 */
	void setSolution(String value);

	/**
	 * Returns the value of the '<em><b>Opened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was raised, a moment in UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opened</em>' attribute.
	 * @see #setOpened(Instant)
	 * @see org.rapport.model.ModelPackage#getCase_Opened()
	 * @model dataType="org.rapport.model.Instant"
	 *        annotation="http://rapport.org/annotations/1.0 label='Opened' list='true'"
	 * @generated
	 */
	Instant getOpened();

	/**
	 * Sets the value of the '{@link org.rapport.model.Case#getOpened <em>Opened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opened</em>' attribute.
	 * @see #getOpened()
	 * @generated
	 */
	void setOpened(Instant value);

	/**
	 * Returns the value of the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was settled, a moment in UTC; never before it was opened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed</em>' attribute.
	 * @see #setClosed(Instant)
	 * @see org.rapport.model.ModelPackage#getCase_Closed()
	 * @model dataType="org.rapport.model.Instant"
	 *        annotation="http://rapport.org/annotations/1.0 label='Closed' list='true'"
	 * @generated
	 */
	Instant getClosed();

	/**
	 * Sets the value of the '{@link org.rapport.model.Case#getClosed <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed</em>' attribute.
	 * @see #getClosed()
	 * @generated
	 */
	void setClosed(Instant value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user who takes care of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(User)
	 * @see org.rapport.model.ModelPackage#getCase_Owner()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/annotations/1.0 label='Owner' list='true'"
	 * @generated
	 */
	User getOwner();

	/**
	 * Sets the value of the '{@link org.rapport.model.Case#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(User value);

} // Case
