/**
 */
package org.rapport.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>User</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person who works with this database.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.User#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.User#getLogin <em>Login</em>}</li>
 *   <li>{@link org.rapport.model.User#getEmail <em>Email</em>}</li>
 *   <li>{@link org.rapport.model.User#isActive <em>Active</em>}</li>
 *   <li>{@link org.rapport.model.User#getRoles <em>Roles</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getUser()
 * @model annotation="http://rapport.org/annotations/1.0 label='User' plural='users' pluralLabel='Users' group='administration' keyPrefix='U' personal='true'"
 * @generated
 */
public interface User extends org.rapport.model.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person's name as shown to colleagues.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.ModelPackage#getUser_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Name' maxLength='200' list='true' personal='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.User#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Login</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the operating system's or directory's account, written into the journal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Login</em>' attribute.
	 * @see #setLogin(String)
	 * @see org.rapport.model.ModelPackage#getUser_Login()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Login' maxLength='100' list='true' personal='true'"
	 * @generated
	 */
	String getLogin();

	/**
	 * Sets the value of the '{@link org.rapport.model.User#getLogin <em>Login</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Login</em>' attribute.
	 * @see #getLogin()
	 * @generated
	 */
	void setLogin(String value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address for notifications.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see org.rapport.model.ModelPackage#getUser_Email()
	 * @model annotation="http://rapport.org/annotations/1.0 label='E-mail' maxLength='254' list='true' personal='true'"
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link org.rapport.model.User#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Active</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the person may still own records; former colleagues stay as the owners of the past.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active</em>' attribute.
	 * @see #setActive(boolean)
	 * @see org.rapport.model.ModelPackage#getUser_Active()
	 * @model default="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Active' list='true'"
	 * @generated
	 */
	boolean isActive();

	/**
	 * Sets the value of the '{@link org.rapport.model.User#isActive <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active</em>' attribute.
	 * @see #isActive()
	 * @generated
	 */
	void setActive(boolean value);

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' reference list.
	 * The list contents are of type {@link org.rapport.model.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person's roles; rights add up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' reference list.
	 * @see org.rapport.model.ModelPackage#getUser_Roles()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/annotations/1.0 label='Roles'"
	 * @generated
	 */
	EList<Role> getRoles();

} // User
