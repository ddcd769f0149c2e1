/**
 */
package org.rapport.model;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Opportunity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A possible sale to an account.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Opportunity#getAccount <em>Account</em>}</li>
 *   <li>{@link org.rapport.model.Opportunity#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.Opportunity#getStage <em>Stage</em>}</li>
 *   <li>{@link org.rapport.model.Opportunity#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.rapport.model.Opportunity#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.rapport.model.Opportunity#getProbability <em>Probability</em>}</li>
 *   <li>{@link org.rapport.model.Opportunity#getCloseDate <em>Close Date</em>}</li>
 *   <li>{@link org.rapport.model.Opportunity#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.rapport.model.Opportunity#getSource <em>Source</em>}</li>
 *   <li>{@link org.rapport.model.Opportunity#getDescription <em>Description</em>}</li>
 *   <li>{@link org.rapport.model.Opportunity#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getOpportunity()
 * @model annotation="http://rapport.org/annotations/1.0 label='Opportunity' plural='opportunities' pluralLabel='Opportunities' group='sales' keyPrefix='O'"
 * @generated
 */
public interface Opportunity extends org.rapport.model.Record {
	/**
	 * Returns the value of the '<em><b>Account</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The account that may buy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account</em>' reference.
	 * @see #setAccount(Account)
	 * @see org.rapport.model.ModelPackage#getOpportunity_Account()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Account' list='true'"
	 * @generated
	 */
	Account getAccount();

	/**
	 * Sets the value of the '{@link org.rapport.model.Opportunity#getAccount <em>Account</em>}' reference.
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
	 * What it is about, in a few words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.ModelPackage#getOpportunity_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Name' maxLength='300' list='true' personal='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.Opportunity#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The step of the pipeline the opportunity has reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' reference.
	 * @see #setStage(Stage)
	 * @see org.rapport.model.ModelPackage#getOpportunity_Stage()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/annotations/1.0 label='Stage' list='true'"
	 * @generated
	 */
	Stage getStage();

	/**
	 * Sets the value of the '{@link org.rapport.model.Opportunity#getStage <em>Stage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' reference.
	 * @see #getStage()
	 * @generated
	 */
	void setStage(Stage value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Expected revenue, in the unit of the attribute currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.rapport.model.ModelPackage#getOpportunity_Amount()
	 * @model dataType="org.rapport.model.BigDecimal"
	 *        annotation="http://rapport.org/annotations/1.0 label='Amount' unit='currency' currency='currency' min='0' scale='2' list='true'"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.rapport.model.Opportunity#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 4217 code of the amount's currency, for example EUR.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.rapport.model.ModelPackage#getOpportunity_Currency()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Currency' maxLength='3' pattern='[A-Z]{3}'"
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.rapport.model.Opportunity#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Probability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Estimated chance of winning, 0 to 1; the stage's probability if empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Probability</em>' attribute.
	 * @see #setProbability(Double)
	 * @see org.rapport.model.ModelPackage#getOpportunity_Probability()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Probability' unit='share' min='0' max='1' list='true'"
	 * @generated
	 */
	Double getProbability();

	/**
	 * Sets the value of the '{@link org.rapport.model.Opportunity#getProbability <em>Probability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Probability</em>' attribute.
	 * @see #getProbability()
	 * @generated
	 */
	void setProbability(Double value);

	/**
	 * Returns the value of the '<em><b>Close Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which the decision is expected, or was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Close Date</em>' attribute.
	 * @see #setCloseDate(LocalDate)
	 * @see org.rapport.model.ModelPackage#getOpportunity_CloseDate()
	 * @model dataType="org.rapport.model.LocalDate"
	 *        annotation="http://rapport.org/annotations/1.0 label='Close date' list='true'"
	 * @generated
	 */
	LocalDate getCloseDate();

	/**
	 * Sets the value of the '{@link org.rapport.model.Opportunity#getCloseDate <em>Close Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Close Date</em>' attribute.
	 * @see #getCloseDate()
	 * @generated
	 */
	void setCloseDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user who works on the opportunity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(User)
	 * @see org.rapport.model.ModelPackage#getOpportunity_Owner()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/annotations/1.0 label='Owner' list='true'"
	 * @generated
	 */
	User getOwner();

	/**
	 * Sets the value of the '{@link org.rapport.model.Opportunity#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(User value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the opportunity came about, for example Trade fair.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.rapport.model.ModelPackage#getOpportunity_Source()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Source' maxLength='120'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.rapport.model.Opportunity#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free text about the opportunity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.rapport.model.ModelPackage#getOpportunity_Description()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Description' maxLength='8000' multiline='true' personal='true'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.rapport.model.Opportunity#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.OpportunityLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is offered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lines</em>' containment reference list.
	 * @see org.rapport.model.ModelPackage#getOpportunity_Lines()
	 * @model containment="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Products'"
	 * @generated
	 */
	EList<OpportunityLine> getLines();

} // Opportunity
