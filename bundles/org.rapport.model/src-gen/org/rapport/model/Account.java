/**
 */
package org.rapport.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Account</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A customer, or somebody who may become one: a person or an organisation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Account#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.Account#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.Account#getStatus <em>Status</em>}</li>
 *   <li>{@link org.rapport.model.Account#getIndustry <em>Industry</em>}</li>
 *   <li>{@link org.rapport.model.Account#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.rapport.model.Account#getParent <em>Parent</em>}</li>
 *   <li>{@link org.rapport.model.Account#getWebsite <em>Website</em>}</li>
 *   <li>{@link org.rapport.model.Account#getSince <em>Since</em>}</li>
 *   <li>{@link org.rapport.model.Account#getDescription <em>Description</em>}</li>
 *   <li>{@link org.rapport.model.Account#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link org.rapport.model.Account#getContactPoints <em>Contact Points</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getAccount()
 * @model annotation="http://rapport.org/annotations/1.0 label='Account' plural='accounts' pluralLabel='Accounts' group='sales' keyPrefix='A' personal='true'"
 * @generated
 */
public interface Account extends org.rapport.model.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the person or organisation; the key if nothing better is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.ModelPackage#getAccount_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Name' maxLength='300' list='true' personal='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.Account#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"organisation"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.AccountKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the customer is a person or an organisation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.AccountKind
	 * @see #setKind(AccountKind)
	 * @see org.rapport.model.ModelPackage#getAccount_Kind()
	 * @model default="organisation" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Kind' list='true'"
	 * @generated
	 */
	AccountKind getKind();

	/**
	 * Sets the value of the '{@link org.rapport.model.Account#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.AccountKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AccountKind value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"active"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.AccountStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the account stands in its life with us.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.rapport.model.AccountStatus
	 * @see #setStatus(AccountStatus)
	 * @see org.rapport.model.ModelPackage#getAccount_Status()
	 * @model default="active"
	 *        annotation="http://rapport.org/annotations/1.0 label='Status' list='true'"
	 * @generated
	 */
	AccountStatus getStatus();

	/**
	 * Sets the value of the '{@link org.rapport.model.Account#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.rapport.model.AccountStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(AccountStatus value);

	/**
	 * Returns the value of the '<em><b>Industry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Line of business of an organisation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Industry</em>' attribute.
	 * @see #setIndustry(String)
	 * @see org.rapport.model.ModelPackage#getAccount_Industry()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Industry' maxLength='120' list='true'"
	 * @generated
	 */
	String getIndustry();

	/**
	 * Sets the value of the '{@link org.rapport.model.Account#getIndustry <em>Industry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Industry</em>' attribute.
	 * @see #getIndustry()
	 * @generated
	 */
	void setIndustry(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user who looks after the account.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(User)
	 * @see org.rapport.model.ModelPackage#getAccount_Owner()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/annotations/1.0 label='Owner' list='true'"
	 * @generated
	 */
	User getOwner();

	/**
	 * Sets the value of the '{@link org.rapport.model.Account#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(User value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation this account belongs to, such as the holding of a branch; never the account itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Account)
	 * @see org.rapport.model.ModelPackage#getAccount_Parent()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/annotations/1.0 label='Parent account'"
	 * @generated
	 */
	Account getParent();

	/**
	 * Sets the value of the '{@link org.rapport.model.Account#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Account value);

	/**
	 * Returns the value of the '<em><b>Website</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address of the account's web site.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Website</em>' attribute.
	 * @see #setWebsite(String)
	 * @see org.rapport.model.ModelPackage#getAccount_Website()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Website' maxLength='500' personal='true'"
	 * @generated
	 */
	String getWebsite();

	/**
	 * Sets the value of the '{@link org.rapport.model.Account#getWebsite <em>Website</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Website</em>' attribute.
	 * @see #getWebsite()
	 * @generated
	 */
	void setWebsite(String value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day as a customer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(LocalDate)
	 * @see org.rapport.model.ModelPackage#getAccount_Since()
	 * @model dataType="org.rapport.model.LocalDate"
	 *        annotation="http://rapport.org/annotations/1.0 label='Customer since' list='true'"
	 * @generated
	 */
	LocalDate getSince();

	/**
	 * Sets the value of the '{@link org.rapport.model.Account#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free text about the account.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.rapport.model.ModelPackage#getAccount_Description()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Description' maxLength='8000' multiline='true' personal='true'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.rapport.model.Account#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Addresses</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.Address}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Postal addresses; at most one of them is the primary one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addresses</em>' containment reference list.
	 * @see org.rapport.model.ModelPackage#getAccount_Addresses()
	 * @model containment="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Addresses'"
	 * @generated
	 */
	EList<Address> getAddresses();

	/**
	 * Returns the value of the '<em><b>Contact Points</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.ContactPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Telephone numbers, e-mail addresses and other ways to reach the account.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact Points</em>' containment reference list.
	 * @see org.rapport.model.ModelPackage#getAccount_ContactPoints()
	 * @model containment="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Contact points'"
	 * @generated
	 */
	EList<ContactPoint> getContactPoints();

} // Account
