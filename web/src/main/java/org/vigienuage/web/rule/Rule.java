package org.vigienuage.web.rule;

/**
 * One classification rule.
 *
 * @param priority lower decides
 * @param scope key of the scope it puts awards in
 * @param text explanation
 * @param awards awards it decides
 */
public record Rule(String id, int priority, String scope, String serviceModel, String text, int awards) {}
