package org.vigienuage.web.version;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything read inside sees the database as it was at one moment, so figures that stand together come from one version
 * even when another is published meanwhile. Calls to annotated queries inside join the moment of their caller.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public @interface OneVersion {}
