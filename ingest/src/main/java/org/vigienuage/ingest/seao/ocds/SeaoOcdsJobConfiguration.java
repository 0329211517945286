package org.vigienuage.ingest.seao.ocds;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vigienuage.ingest.file.SourceFileKind;
import org.vigienuage.ingest.file.StagingJobConfiguration;

/** Stages the release packages of the OCDS era. */
@Configuration(proxyBeanMethods = false)
class SeaoOcdsJobConfiguration {

    @Bean
    Job seaoOcdsJob(StagingJobConfiguration staging, @Qualifier("stageOcdsPackages") Step stageOcdsPackages) {
        return staging.job("seaoOcdsJob", SourceFileKind.Era.OCDS, stageOcdsPackages);
    }

    @Bean
    Step stageOcdsPackages(StagingJobConfiguration staging) {
        return staging.step("stageOcdsPackages", SourceFileKind.Era.OCDS, new SeaoOcdsFileReader());
    }
}
