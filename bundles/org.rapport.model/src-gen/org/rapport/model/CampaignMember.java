/**
 */
package org.rapport.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Campaign Member</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An account or contact addressed by a campaign.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.CampaignMember#getAccount <em>Account</em>}</li>
 *   <li>{@link org.rapport.model.CampaignMember#getContact <em>Contact</em>}</li>
 *   <li>{@link org.rapport.model.CampaignMember#getStatus <em>Status</em>}</li>
 *   <li>{@link org.rapport.model.CampaignMember#getChanged <em>Changed</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getCampaignMember()
 * @model annotation="http://rapport.org/annotations/1.0 label='Campaign member' plural='campaign-members' pluralLabel='Campaign members'"
 * @generated
 */
public interface CampaignMember extends Part {
	/**
	 * Returns the value of the '<em><b>Account</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The account that is addressed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account</em>' reference.
	 * @see #setAccount(Account)
	 * @see org.rapport.model.ModelPackage#getCampaignMember_Account()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/annotations/1.0 label='Account'"
	 * @generated
	 */
	Account getAccount();

	/**
	 * Sets the value of the '{@link org.rapport.model.CampaignMember#getAccount <em>Account</em>}' reference.
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
	 * The person who is addressed, if it is one in particular.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact</em>' reference.
	 * @see #setContact(Contact)
	 * @see org.rapport.model.ModelPackage#getCampaignMember_Contact()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/annotations/1.0 label='Contact'"
	 * @generated
	 */
	Contact getContact();

	/**
	 * Sets the value of the '{@link org.rapport.model.CampaignMember#getContact <em>Contact</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact</em>' reference.
	 * @see #getContact()
	 * @generated
	 */
	void setContact(Contact value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"planned"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.CampaignMemberStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.rapport.model.CampaignMemberStatus
	 * @see #setStatus(CampaignMemberStatus)
	 * @see org.rapport.model.ModelPackage#getCampaignMember_Status()
	 * @model default="planned" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Status'"
	 * @generated
	 */
	CampaignMemberStatus getStatus();

	/**
	 * Sets the value of the '{@link org.rapport.model.CampaignMember#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.rapport.model.CampaignMemberStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(CampaignMemberStatus value);

	/**
	 * Returns the value of the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the status was last changed, a moment in UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changed</em>' attribute.
	 * @see #setChanged(Instant)
	 * @see org.rapport.model.ModelPackage#getCampaignMember_Changed()
	 * @model dataType="org.rapport.model.Instant"
	 *        annotation="http://rapport.org/annotations/1.0 label='Changed'"
	 * @generated
	 */
	Instant getChanged();

	/**
	 * Sets the value of the '{@link org.rapport.model.CampaignMember#getChanged <em>Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changed</em>' attribute.
	 * @see #getChanged()
	 * @generated
	 */
	void setChanged(Instant value);

} // CampaignMember
