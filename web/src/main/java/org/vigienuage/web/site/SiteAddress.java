package org.vigienuage.web.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the site is, for addresses that are read elsewhere: the setting, else what the browser asked for. */
@Component
public class SiteAddress {

    private final String setting;

    SiteAddress(@Value("${vigie.address:}") String setting) {
        this.setting = setting.strip().replaceFirst("/+$", "");
    }

    /** Scheme, host and port, without a slash at the end. */
    public String of(HttpServletRequest request) {
        return setting.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : setting;
    }
}
