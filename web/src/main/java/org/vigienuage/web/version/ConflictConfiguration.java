package org.vigienuage.web.version;

import org.springframework.aop.Advisor;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;

/** Around every reading that sees one moment, and outside of its transaction. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class ConflictConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor againAfterConflict() {
        Pointcut readings = new ComposablePointcut(
                        (Pointcut) AnnotationMatchingPointcut.forClassAnnotation(OneVersion.class))
                .union((Pointcut) AnnotationMatchingPointcut.forMethodAnnotation(OneVersion.class));
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(readings, new AgainAfterConflict());
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return advisor;
    }
}
