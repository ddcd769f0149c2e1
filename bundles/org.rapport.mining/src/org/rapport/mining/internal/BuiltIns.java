package org.rapport.mining.internal;

import java.util.List;

import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.internal.bayes.NaiveBayes;
import org.rapport.mining.internal.clusters.Dbscan;
import org.rapport.mining.internal.clusters.Hierarchical;
import org.rapport.mining.internal.clusters.KMeans;
import org.rapport.mining.internal.clusters.Mixture;
import org.rapport.mining.internal.ensembles.Stacking;
import org.rapport.mining.internal.ensembles.Voting;
import org.rapport.mining.internal.linear.LinearRegression;
import org.rapport.mining.internal.linear.LogisticRegression;
import org.rapport.mining.internal.linear.RidgeRegression;
import org.rapport.mining.internal.neighbours.NearestNeighbours;
import org.rapport.mining.internal.neighbours.NeighboursRegression;
import org.rapport.mining.internal.neural.Perceptron;
import org.rapport.mining.internal.neural.PerceptronRegression;
import org.rapport.mining.internal.outliers.IsolationForest;
import org.rapport.mining.internal.outliers.LocalOutlierFactor;
import org.rapport.mining.internal.svm.LinearSvm;
import org.rapport.mining.internal.trees.C45;
import org.rapport.mining.internal.trees.DecisionTree;
import org.rapport.mining.internal.trees.GradientBoosting;
import org.rapport.mining.internal.trees.RandomForest;
import org.rapport.mining.internal.trees.RegressionBoosting;
import org.rapport.mining.internal.trees.RegressionForest;
import org.rapport.mining.internal.trees.RegressionTree;

/** The built-in algorithms for plain Java; with an extension registry plugin.xml says the same. */
public final class BuiltIns {
  private static final String BUNDLE = "org.rapport.mining";
  private static final String CATEGORY = "classification";

  private BuiltIns() {}

  /** The built-in algorithms in the order of plugin.xml. */
  public static List<AlgorithmDescriptor> all() {
    return List.of(
        AlgorithmDescriptor.of("knn", "Nearest neighbours", CATEGORY,
            "Asks the most similar customers. Numbers are standardised, so that no field outweighs the "
                + "others; many fields that say nothing make the wrong customers similar.",
            BUNDLE,
            NearestNeighbours::new),
        AlgorithmDescriptor.of("tree", "Decision tree", CATEGORY,
            "A few conditions that can be read and discussed, each with two branches (CART). The first "
                + "choice when people must understand the model; with other rows its conditions may differ "
                + "much.",
            BUNDLE, DecisionTree::new),
        AlgorithmDescriptor.of("c45", "C4.5 tree", CATEGORY,
            "Conditions with as many branches as a field has levels, pruned. Good for reading where "
                + "fields are categories; fields with many levels split the rows into small groups that "
                + "mislead.",
            BUNDLE, C45::new),
        AlgorithmDescriptor.of("forest", "Random forest", CATEGORY,
            "Many trees that vote. Usually ranks customers better than one tree; its reasons are sums "
                + "over all trees, and its probabilities stay away from 0 and 1.",
            BUNDLE, RandomForest::new),
        AlgorithmDescriptor.of("boost", "Boosted trees", CATEGORY,
            "Small trees, each correcting those before it. Usually the best ranking of customers; harder "
                + "to read than one tree, and with too many rounds it learns chance by heart.",
            BUNDLE, GradientBoosting::new),
        AlgorithmDescriptor.of("logistic", "Logistic regression", CATEGORY,
            "Adds up what every field contributes to the odds. Steady with few rows; each field counts "
                + "the same for everybody, which misleads where fields act together.",
            BUNDLE, LogisticRegression::new),
        AlgorithmDescriptor.of("bayes", "Naive Bayes", CATEGORY,
            "Takes the fields as independent. "
                + "Very fast and often a good ranking, but its probabilities are too sure where fields say the same.",
            BUNDLE, NaiveBayes::new),
        AlgorithmDescriptor.of("svm", "Linear support vector machine", CATEGORY,
            "Draws the border between classes with the widest margin; standardises numbers by itself and "
                + "calibrates its probabilities on rows it has not learnt from. Misleads where a field matters "
                + "only together with another.",
            BUNDLE, LinearSvm::new),
        AlgorithmDescriptor.of("perceptron", "Multilayer perceptron", CATEGORY,
            "A neural network of several layers that finds bends and joint effects by itself; "
                + "standardises numbers and stops before it learns by heart. Needs thousands of rows, is hard "
                + "to read, and below that misleads by chance.",
            BUNDLE, Perceptron::new),
        AlgorithmDescriptor.of("voting", "Voting", CATEGORY,
            "Averages the probabilities of other algorithms. Steadier than each of them where they err in "
                + "different ways; a bad member makes it worse.",
            BUNDLE, Voting::new),
        AlgorithmDescriptor.of("stacking", "Stacking", CATEGORY,
            "Learns how far to trust each of several other algorithms, from rows they have not learnt "
                + "from. Takes several times as long as they do; with few rows it trusts by chance.",
            BUNDLE, Stacking::new),
        AlgorithmDescriptor.of("linear", "Linear regression", AlgorithmDescriptor.REGRESSION,
            "Adds up what every field contributes to the number, with errors, intervals and diagnostics. "
                + "Misleads where effects bend or fields say nearly the same.",
            BUNDLE, LinearRegression::new),
        AlgorithmDescriptor.of("ridge", "Ridge regression", AlgorithmDescriptor.REGRESSION,
            "Linear regression with all coefficients drawn towards 0: steadier with few rows and many "
                + "fields. Its coefficients are too small on purpose.",
            BUNDLE, RidgeRegression::new),
        AlgorithmDescriptor.of("regtree", "Regression tree", AlgorithmDescriptor.REGRESSION,
            "A few conditions, each leaf with its mean. Easy to read; predicts in steps and never beyond "
                + "what it has seen.",
            BUNDLE, RegressionTree::new),
        AlgorithmDescriptor.of("regforest", "Regression forest", AlgorithmDescriptor.REGRESSION,
            "The mean of many trees. Finds bends and fields that act together; never predicts beyond what it "
                + "has seen.",
            BUNDLE, RegressionForest::new),
        AlgorithmDescriptor.of("regboost", "Boosted regression trees", AlgorithmDescriptor.REGRESSION,
            "Small trees, each correcting those before it. Usually the closest predictions; harder to read "
                + "than one tree.",
            BUNDLE, RegressionBoosting::new),
        AlgorithmDescriptor.of("regknn", "Nearest neighbours (numbers)", AlgorithmDescriptor.REGRESSION,
            "The mean of the most similar customers. Numbers are standardised; with many fields no customer "
                + "is near any other.",
            BUNDLE, NeighboursRegression::new),
        AlgorithmDescriptor.of("regperceptron", "Multilayer perceptron (numbers)", AlgorithmDescriptor.REGRESSION,
            "A neural network of several layers that predicts a number; standardises numbers and the "
                + "target and stops before it learns by heart. Needs thousands of rows and is hard to read.",
            BUNDLE, PerceptronRegression::new),
        AlgorithmDescriptor.of("kmeans", "K-means and k-prototypes", AlgorithmDescriptor.CLUSTERING,
            "Finds round groups of about the same width; with categories it is k-prototypes. Numbers are standardised; it "
                + "finds groups even where there are none, so look at their stability.",
            BUNDLE, KMeans::new),
        AlgorithmDescriptor.of("hierarchical", "Hierarchical clustering", AlgorithmDescriptor.CLUSTERING,
            "Joins the rows nearest to each other to ever larger groups and shows how. Takes time with many rows, so some "
                + "are drawn by lot; single linkage may chain groups together.",
            BUNDLE, Hierarchical::new),
        AlgorithmDescriptor.of("dbscan", "DBSCAN", AlgorithmDescriptor.CLUSTERING,
            "Finds crowds of any shape and leaves rows between them out as noise. Misleads where crowds are of different "
                + "density and with many fields, where all rows lie about equally far apart.",
            BUNDLE, Dbscan::new),
        AlgorithmDescriptor.of("mixture", "Gaussian mixture", AlgorithmDescriptor.CLUSTERING,
            "Finds elliptic groups that may overlap and says how probably a row belongs to each. Many fields need many "
                + "rows, and skewed numbers are cut into several groups.",
            BUNDLE, Mixture::new),
        AlgorithmDescriptor.of("isolation", "Isolation forest", AlgorithmDescriptor.OUTLIERS,
            "Finds rows that few random conditions set apart from all others. There is always a most unusual row, also "
                + "where nothing is wrong.",
            BUNDLE, IsolationForest::new),
        AlgorithmDescriptor.of("lof", "Local outlier factor", AlgorithmDescriptor.OUTLIERS,
            "Finds rows that lie apart from the crowd nearest to them, also beside a dense crowd where they are not rare at "
                + "large. Small crowds of unusual rows hide each other when there are more of them than neighbours.",
            BUNDLE, LocalOutlierFactor::new));
  }
}
