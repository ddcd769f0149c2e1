/**
 */
package org.rapport.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Order Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One item of an order.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.OrderLine#getProduct <em>Product</em>}</li>
 *   <li>{@link org.rapport.model.OrderLine#getDescription <em>Description</em>}</li>
 *   <li>{@link org.rapport.model.OrderLine#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.rapport.model.OrderLine#getUnitPrice <em>Unit Price</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getOrderLine()
 * @model annotation="http://rapport.org/annotations/1.0 label='Order line' plural='order-lines' pluralLabel='Order lines'"
 * @generated
 */
public interface OrderLine extends Part {
	/**
	 * Returns the value of the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The product; empty for something that has no product record.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Product</em>' reference.
	 * @see #setProduct(Product)
	 * @see org.rapport.model.ModelPackage#getOrderLine_Product()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/annotations/1.0 label='Product'"
	 * @generated
	 */
	Product getProduct();

	/**
	 * Sets the value of the '{@link org.rapport.model.OrderLine#getProduct <em>Product</em>}' reference.
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
	 * What was ordered, when it differs from the product's name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.rapport.model.ModelPackage#getOrderLine_Description()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Description' maxLength='500'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.rapport.model.OrderLine#getDescription <em>Description</em>}' attribute.
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
	 * How many units were ordered; negative for a return.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see #setQuantity(BigDecimal)
	 * @see org.rapport.model.ModelPackage#getOrderLine_Quantity()
	 * @model default="1" dataType="org.rapport.model.BigDecimal" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Quantity' unit='pieces'"
	 * @generated
	 */
	BigDecimal getQuantity();

	/**
	 * Sets the value of the '{@link org.rapport.model.OrderLine#getQuantity <em>Quantity</em>}' attribute.
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
	 * Price of one unit in the order's currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit Price</em>' attribute.
	 * @see #setUnitPrice(BigDecimal)
	 * @see org.rapport.model.ModelPackage#getOrderLine_UnitPrice()
	 * @model dataType="org.rapport.model.BigDecimal"
	 *        annotation="http://rapport.org/annotations/1.0 label='Unit price' unit='currency'"
	 * @generated
	 */
	BigDecimal getUnitPrice();

	/**
	 * Sets the value of the '{@link org.rapport.model.OrderLine#getUnitPrice <em>Unit Price</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Price</em>' attribute.
	 * @see #getUnitPrice()
	 * @generated
	 */
	void setUnitPrice(BigDecimal value);

} // OrderLine
