/**
 */
package org.rapport.model;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Order</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an account bought on one day.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Order#getAccount <em>Account</em>}</li>
 *   <li>{@link org.rapport.model.Order#getDate <em>Date</em>}</li>
 *   <li>{@link org.rapport.model.Order#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.rapport.model.Order#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.rapport.model.Order#getStatus <em>Status</em>}</li>
 *   <li>{@link org.rapport.model.Order#getOpportunity <em>Opportunity</em>}</li>
 *   <li>{@link org.rapport.model.Order#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getOrder()
 * @model annotation="http://rapport.org/annotations/1.0 label='Order' plural='orders' pluralLabel='Orders' group='sales' keyPrefix='OR'"
 * @generated
 */
public interface Order extends org.rapport.model.Record {
	/**
	 * Returns the value of the '<em><b>Account</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The account that ordered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account</em>' reference.
	 * @see #setAccount(Account)
	 * @see org.rapport.model.ModelPackage#getOrder_Account()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Account' list='true'"
	 * @generated
	 */
	Account getAccount();

	/**
	 * Sets the value of the '{@link org.rapport.model.Order#getAccount <em>Account</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' reference.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(Account value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.rapport.model.ModelPackage#getOrder_Date()
	 * @model dataType="org.rapport.model.LocalDate" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Date' list='true'"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.rapport.model.Order#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Total of the order in the unit of the attribute currency; negative for a credit note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.rapport.model.ModelPackage#getOrder_Amount()
	 * @model dataType="org.rapport.model.BigDecimal"
	 *        annotation="http://rapport.org/annotations/1.0 label='Amount' unit='currency' currency='currency' scale='2' list='true'"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.rapport.model.Order#getAmount <em>Amount</em>}' attribute.
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
	 * ISO 4217 code of all amounts of the order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.rapport.model.ModelPackage#getOrder_Currency()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Currency' maxLength='3' pattern='[A-Z]{3}' list='true'"
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.rapport.model.Order#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"open"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.OrderStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the order has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.rapport.model.OrderStatus
	 * @see #setStatus(OrderStatus)
	 * @see org.rapport.model.ModelPackage#getOrder_Status()
	 * @model default="open" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Status' list='true'"
	 * @generated
	 */
	OrderStatus getStatus();

	/**
	 * Sets the value of the '{@link org.rapport.model.Order#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.rapport.model.OrderStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(OrderStatus value);

	/**
	 * Returns the value of the '<em><b>Opportunity</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The opportunity the order came from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opportunity</em>' reference.
	 * @see #setOpportunity(Opportunity)
	 * @see org.rapport.model.ModelPackage#getOrder_Opportunity()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/annotations/1.0 label='Opportunity'"
	 * @generated
	 */
	Opportunity getOpportunity();

	/**
	 * Sets the value of the '{@link org.rapport.model.Order#getOpportunity <em>Opportunity</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opportunity</em>' reference.
	 * @see #getOpportunity()
	 * @generated
	 */
	void setOpportunity(Opportunity value);

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.OrderLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was ordered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lines</em>' containment reference list.
	 * @see org.rapport.model.ModelPackage#getOrder_Lines()
	 * @model containment="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Lines'"
	 * @generated
	 */
	EList<OrderLine> getLines();

} // Order
