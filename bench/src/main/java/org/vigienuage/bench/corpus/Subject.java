package org.vigienuage.bench.corpus;

/**
 * What is bought.
 *
 * @param scope {@code core} for cloud by name, {@code licences}, {@code it} for what is near it, {@code plain} for the rest
 * @param category SEAO's code
 */
record Subject(String scope, int nature, String category, String unspsc, String title) {

    boolean isCore() {
        return scope.equals("core");
    }

    boolean isOfMakers() {
        return isCore() || scope.equals("licences");
    }
}
