package org.vigienuage.ingest.seao.xml;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vigienuage.ingest.file.SourceFileKind;
import org.vigienuage.ingest.file.StagingJobConfiguration;

/** Stages the files of the XML era. */
@Configuration(proxyBeanMethods = false)
class SeaoXmlJobConfiguration {

    @Bean
    Job seaoXmlJob(StagingJobConfiguration staging, @Qualifier("stageXmlFiles") Step stageXmlFiles) {
        return staging.job("seaoXmlJob", SourceFileKind.Era.XML, stageXmlFiles);
    }

    @Bean
    Step stageXmlFiles(StagingJobConfiguration staging) {
        return staging.step("stageXmlFiles", SourceFileKind.Era.XML, new SeaoXmlFileReader());
    }
}
