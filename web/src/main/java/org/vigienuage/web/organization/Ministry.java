package org.vigienuage.web.organization;

import org.jspecify.annotations.Nullable;

/** One portfolio. */
public record Ministry(
        String key, String french, String english, @Nullable String shortFrench) {}
