/**
 */
package org.rapport.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Metric Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The house definition of a metric: which of its readings counts. Its version is that of the record.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.MetricDefinition#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.rapport.model.MetricDefinition#getReading <em>Reading</em>}</li>
 *   <li>{@link org.rapport.model.MetricDefinition#getDescription <em>Description</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getMetricDefinition()
 * @model annotation="http://rapport.org/annotations/1.0 label='Metric definition' plural='metric-definitions' pluralLabel='Metric definitions' group='administration' keyPrefix='MD'"
 * @generated
 */
public interface MetricDefinition extends org.rapport.model.Record {
	/**
	 * Returns the value of the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the metric, for example churn; the key of the record is the same.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metric</em>' attribute.
	 * @see #setMetric(String)
	 * @see org.rapport.model.ModelPackage#getMetricDefinition_Metric()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Metric' maxLength='200' list='true'"
	 * @generated
	 */
	String getMetric();

	/**
	 * Sets the value of the '{@link org.rapport.model.MetricDefinition#getMetric <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' attribute.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(String value);

	/**
	 * Returns the value of the '<em><b>Reading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the reading that counts, one of those the metric has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reading</em>' attribute.
	 * @see #setReading(String)
	 * @see org.rapport.model.ModelPackage#getMetricDefinition_Reading()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Reading' maxLength='200' list='true'"
	 * @generated
	 */
	String getReading();

	/**
	 * Sets the value of the '{@link org.rapport.model.MetricDefinition#getReading <em>Reading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reading</em>' attribute.
	 * @see #getReading()
	 * @generated
	 */
	void setReading(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why this reading was chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.rapport.model.ModelPackage#getMetricDefinition_Description()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Description' maxLength='8000' multiline='true'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.rapport.model.MetricDefinition#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

} // MetricDefinition
