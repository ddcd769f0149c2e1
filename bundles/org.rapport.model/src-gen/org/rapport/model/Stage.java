/**
 */
package org.rapport.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One step of a pipeline.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Stage#getPipeline <em>Pipeline</em>}</li>
 *   <li>{@link org.rapport.model.Stage#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.Stage#getPosition <em>Position</em>}</li>
 *   <li>{@link org.rapport.model.Stage#getProbability <em>Probability</em>}</li>
 *   <li>{@link org.rapport.model.Stage#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getStage()
 * @model annotation="http://rapport.org/annotations/1.0 label='Stage' plural='stages' pluralLabel='Stages' group='sales' keyPrefix='ST'"
 * @generated
 */
public interface Stage extends org.rapport.model.Record {
	/**
	 * Returns the value of the '<em><b>Pipeline</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pipeline the stage belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pipeline</em>' reference.
	 * @see #setPipeline(Pipeline)
	 * @see org.rapport.model.ModelPackage#getStage_Pipeline()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Pipeline' list='true'"
	 * @generated
	 */
	Pipeline getPipeline();

	/**
	 * Sets the value of the '{@link org.rapport.model.Stage#getPipeline <em>Pipeline</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pipeline</em>' reference.
	 * @see #getPipeline()
	 * @generated
	 */
	void setPipeline(Pipeline value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stage's name, for example Proposal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.ModelPackage#getStage_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Name' maxLength='200' list='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.Stage#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place in the pipeline, from 1; two stages of a pipeline never share one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.rapport.model.ModelPackage#getStage_Position()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Position' min='1' list='true'"
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.rapport.model.Stage#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Probability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the opportunities in this stage that are expected to be won, 0 to 1; 1 for won and 0 for lost stages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Probability</em>' attribute.
	 * @see #setProbability(double)
	 * @see org.rapport.model.ModelPackage#getStage_Probability()
	 * @model required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Probability' unit='share' min='0' max='1' list='true'"
	 * @generated
	 */
	double getProbability();

	/**
	 * Sets the value of the '{@link org.rapport.model.Stage#getProbability <em>Probability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Probability</em>' attribute.
	 * @see #getProbability()
	 * @generated
	 */
	void setProbability(double value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"open"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.StageKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether opportunities in this stage are open, won or lost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.StageKind
	 * @see #setKind(StageKind)
	 * @see org.rapport.model.ModelPackage#getStage_Kind()
	 * @model default="open" required="true"
	 *        annotation="http://rapport.org/annotations/1.0 label='Kind' list='true'"
	 * @generated
	 */
	StageKind getKind();

	/**
	 * Sets the value of the '{@link org.rapport.model.Stage#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.StageKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(StageKind value);

} // Stage
