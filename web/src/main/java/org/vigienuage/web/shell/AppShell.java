package org.vigienuage.web.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** What every page of the dashboard begins with: the theme, then our one stylesheet. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://styles/tokens.css")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "/styles/icon.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
