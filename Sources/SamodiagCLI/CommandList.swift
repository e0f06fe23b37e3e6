/// Every command of the tool, in the order help lists them.
package enum CommandList {
  package static let all: [any Command] = [
    ScoreCommand(), ReportCommand(), ExplainCommand(), VerifyCommand(),
    PlanCommand(), PaperCommand(), CoverageCommand(), RegionCommand(), AssignCommand(),
    RubricListCommand(), RubricShowCommand(), RubricLintCommand(), RubricDiffCommand(),
    SubmitCommand(), RegisterCheckCommand(), RegisterBackupCommand(), RegisterWithdrawCommand(),
    RegisterRestoreCommand(),
    RegisterShowCommand(), RegisterImportCommand(), RegisterStatusCommand(), RegisterRemindersCommand(),
    RegisterVerifyCommand(),
    RegisterExportCommand(), RegisterViewsCommand(),
    RoadmapListCommand(), RoadmapShowCommand(), RoadmapStatusCommand(), RoadmapLintCommand(),
    SampleCommand(), DumpCommand(),
  ]
}
