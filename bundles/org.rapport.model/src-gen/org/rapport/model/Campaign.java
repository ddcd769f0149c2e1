/**
 */
package org.rapport.model;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Campaign</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A planned effort to reach many accounts or contacts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Campaign#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.Campaign#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.Campaign#getStatus <em>Status</em>}</li>
 *   <li>{@link org.rapport.model.Campaign#getStart <em>Start</em>}</li>
 *   <li>{@link org.rapport.model.Campaign#getEnd <em>End</em>}</li>
 *   <li>{@link org.rapport.model.Campaign#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.rapport.model.Campaign#getCost <em>Cost</em>}</li>
 *   <li>{@link org.rapport.model.Campaign#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.rapport.model.Campaign#getDescription <em>Description</em>}</li>
 *   <li>{@link org.rapport.model.Campaign#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.rapport.model.Campaign#getMembers <em>Members</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getCampaign()
 * @model annotation="http://rapport.org/annotations/1.0 label='Campaign' plural='campaigns' pluralLabel='Campaigns' group='marketing' keyPrefix='CA'"
 * @generated
 */
public interface Campaign extends org.rapport.model.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The campaign's name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.ModelPackage#getCampaign_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Name' maxLength='300' list='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.Campaign#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its medium, for example E-mail or Trade fair.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.rapport.model.ModelPackage#getCampaign_Kind()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Kind' maxLength='120' list='true'"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.rapport.model.Campaign#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"planned"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.CampaignStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.rapport.model.CampaignStatus
	 * @see #setStatus(CampaignStatus)
	 * @see org.rapport.model.ModelPackage#getCampaign_Status()
	 * @model default="planned" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Status' list='true'"
	 * @generated
	 */
	CampaignStatus getStatus();

	/**
	 * Sets the value of the '{@link org.rapport.model.Campaign#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.rapport.model.CampaignStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(CampaignStatus value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.rapport.model.ModelPackage#getCampaign_Start()
	 * @model dataType="org.rapport.model.LocalDate"
	 *        annotation="http://rapport.org/annotations/1.0 label='Start' list='true'"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.rapport.model.Campaign#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day; never before the start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(LocalDate)
	 * @see org.rapport.model.ModelPackage#getCampaign_End()
	 * @model dataType="org.rapport.model.LocalDate"
	 *        annotation="http://rapport.org/annotations/1.0 label='End' list='true'"
	 * @generated
	 */
	LocalDate getEnd();

	/**
	 * Sets the value of the '{@link org.rapport.model.Campaign#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Money set aside, in the unit of the attribute currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Budget</em>' attribute.
	 * @see #setBudget(BigDecimal)
	 * @see org.rapport.model.ModelPackage#getCampaign_Budget()
	 * @model dataType="org.rapport.model.BigDecimal"
	 *        annotation="http://rapport.org/annotations/1.0 label='Budget' unit='currency' currency='currency' min='0' scale='2'"
	 * @generated
	 */
	BigDecimal getBudget();

	/**
	 * Sets the value of the '{@link org.rapport.model.Campaign#getBudget <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Budget</em>' attribute.
	 * @see #getBudget()
	 * @generated
	 */
	void setBudget(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Money spent so far, in the unit of the attribute currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(BigDecimal)
	 * @see org.rapport.model.ModelPackage#getCampaign_Cost()
	 * @model dataType="org.rapport.model.BigDecimal"
	 *        annotation="http://rapport.org/annotations/1.0 label='Cost' unit='currency' currency='currency' min='0' scale='2' list='true'"
	 * @generated
	 */
	BigDecimal getCost();

	/**
	 * Sets the value of the '{@link org.rapport.model.Campaign#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 4217 code of budget and cost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.rapport.model.ModelPackage#getCampaign_Currency()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Currency' maxLength='3' pattern='[A-Z]{3}'"
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.rapport.model.Campaign#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free text about the campaign.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.rapport.model.ModelPackage#getCampaign_Description()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Description' maxLength='8000' multiline='true'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.rapport.model.Campaign#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user who is in charge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(User)
	 * @see org.rapport.model.ModelPackage#getCampaign_Owner()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/annotations/1.0 label='Owner' list='true'"
	 * @generated
	 */
	User getOwner();

	/**
	 * Sets the value of the '{@link org.rapport.model.Campaign#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(User value);

	/**
	 * Returns the value of the '<em><b>Members</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.CampaignMember}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who is addressed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' containment reference list.
	 * @see org.rapport.model.ModelPackage#getCampaign_Members()
	 * @model containment="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Members'"
	 * @generated
	 */
	EList<CampaignMember> getMembers();

} // Campaign
