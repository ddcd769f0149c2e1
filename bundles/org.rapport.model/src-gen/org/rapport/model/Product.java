/**
 */
package org.rapport.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Product</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something we sell.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Product#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.Product#getCategory <em>Category</em>}</li>
 *   <li>{@link org.rapport.model.Product#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.rapport.model.Product#getUnitPrice <em>Unit Price</em>}</li>
 *   <li>{@link org.rapport.model.Product#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.rapport.model.Product#isActive <em>Active</em>}</li>
 *   <li>{@link org.rapport.model.Product#getDescription <em>Description</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getProduct()
 * @model annotation="http://rapport.org/annotations/1.0 label='Product' plural='products' pluralLabel='Products' group='sales' keyPrefix='PR'"
 * @generated
 */
public interface Product extends org.rapport.model.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The product's name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.ModelPackage#getProduct_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Name' maxLength='300' list='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.Product#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Group of products it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(String)
	 * @see org.rapport.model.ModelPackage#getProduct_Category()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Category' maxLength='150' list='true'"
	 * @generated
	 */
	String getCategory();

	/**
	 * Sets the value of the '{@link org.rapport.model.Product#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit in which it is sold, for example piece or month.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.rapport.model.ModelPackage#getProduct_Unit()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Unit' maxLength='40' list='true'"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.rapport.model.Product#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Unit Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * List price of one unit, in the unit of the attribute currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit Price</em>' attribute.
	 * @see #setUnitPrice(BigDecimal)
	 * @see org.rapport.model.ModelPackage#getProduct_UnitPrice()
	 * @model dataType="org.rapport.model.BigDecimal"
	 *        annotation="http://rapport.org/annotations/1.0 label='Unit price' unit='currency' currency='currency' min='0' scale='2' list='true'"
	 * @generated
	 */
	BigDecimal getUnitPrice();

	/**
	 * Sets the value of the '{@link org.rapport.model.Product#getUnitPrice <em>Unit Price</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Price</em>' attribute.
	 * @see #getUnitPrice()
	 * @generated
	 */
	void setUnitPrice(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 4217 code of the list price's currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.rapport.model.ModelPackage#getProduct_Currency()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Currency' maxLength='3' pattern='[A-Z]{3}' list='true'"
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.rapport.model.Product#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Active</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the product is still sold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active</em>' attribute.
	 * @see #setActive(boolean)
	 * @see org.rapport.model.ModelPackage#getProduct_Active()
	 * @model default="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Active' list='true'"
	 * @generated
	 */
	boolean isActive();

	/**
	 * Sets the value of the '{@link org.rapport.model.Product#isActive <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active</em>' attribute.
	 * @see #isActive()
	 * @generated
	 */
	void setActive(boolean value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free text about the product.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.rapport.model.ModelPackage#getProduct_Description()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Description' maxLength='8000' multiline='true'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.rapport.model.Product#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

} // Product
