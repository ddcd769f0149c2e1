/**
 */
package org.rapport.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Opportunity Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A product offered in an opportunity.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.OpportunityLine#getProduct <em>Product</em>}</li>
 *   <li>{@link org.rapport.model.OpportunityLine#getDescription <em>Description</em>}</li>
 *   <li>{@link org.rapport.model.OpportunityLine#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.rapport.model.OpportunityLine#getUnitPrice <em>Unit Price</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getOpportunityLine()
 * @model annotation="http://rapport.org/annotations/1.0 label='Opportunity line' plural='opportunity-lines' pluralLabel='Opportunity lines'"
 * @generated
 */
public interface OpportunityLine extends Part {
	/**
	 * Returns the value of the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The product; empty for something that has no product record.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Product</em>' reference.
	 * @see #setProduct(Product)
	 * @see org.rapport.model.ModelPackage#getOpportunityLine_Product()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/annotations/1.0 label='Product'"
	 * @generated
	 */
	Product getProduct();

	/**
	 * Sets the value of the '{@link org.rapport.model.OpportunityLine#getProduct <em>Product</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product</em>' reference.
	 * @see #getProduct()
	 * @generated
	 */
	void setProduct(Product value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is offered, when it differs from the product's name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.rapport.model.ModelPackage#getOpportunityLine_Description()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Description' maxLength='500'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.rapport.model.OpportunityLine#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Quantity</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many units of the product are offered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see #setQuantity(BigDecimal)
	 * @see org.rapport.model.ModelPackage#getOpportunityLine_Quantity()
	 * @model default="1" dataType="org.rapport.model.BigDecimal" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Quantity' unit='pieces'"
	 * @generated
	 */
	BigDecimal getQuantity();

	/**
	 * Sets the value of the '{@link org.rapport.model.OpportunityLine#getQuantity <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity</em>' attribute.
	 * @see #getQuantity()
	 * @generated
	 */
	void setQuantity(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Unit Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Price of one unit in the opportunity's currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit Price</em>' attribute.
	 * @see #setUnitPrice(BigDecimal)
	 * @see org.rapport.model.ModelPackage#getOpportunityLine_UnitPrice()
	 * @model dataType="org.rapport.model.BigDecimal"
	 *        annotation="http://rapport.org/annotations/1.0 label='Unit price' unit='currency' min='0'"
	 * @generated
	 */
	BigDecimal getUnitPrice();

	/**
	 * Sets the value of the '{@link org.rapport.model.OpportunityLine#getUnitPrice <em>Unit Price</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Price</em>' attribute.
	 * @see #getUnitPrice()
	 * @generated
	 */
	void setUnitPrice(BigDecimal value);

} // OpportunityLine
