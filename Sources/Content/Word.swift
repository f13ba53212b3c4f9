/// A word or sentence of the interface that the program itself uses, by its key in `Templates/strings/`.
///
/// Templates name many others, which are checked when they are compiled. A test compares these with the
/// strings files of the default theme.
package enum Word: String, Sendable, Hashable, CaseIterable {
    case pathAgencies = "path_agencies"
    case pathFunctions = "path_functions"
    case pathSiteMap = "path_site_map"
    case pathPart = "path_part"
    case pathAssets = "path_assets"
    case pathServer = "path_server"
    case pathRedirects = "path_redirects"
    case pathData = "path_data"
    case pathContacts = "path_contacts"
    case pathBases = "path_bases"
    case pathOrganisation = "path_organisation"
    case pathCatalogue = "path_catalogue"
    case pathSchema = "path_schema"
    case pathChanges = "path_changes"
    case pathThemes = "path_themes"
    case pathVerbs = "path_verbs"
    case pathAZ = "path_a_z"
    case pathOrganigram = "path_organigram"
    case dayPattern = "day_pattern"
    case dayUnknown = "day_unknown"
    case thousandsSeparator = "thousands_separator"
    case decimalSeparator = "decimal_separator"
    case unitBytes = "unit_bytes"
    case home
    case agencies
    case functions
    case allFunctions = "all_functions"
    case siteMap = "site_map"
    case notFound = "not_found"
    case moved
    case movedFile = "moved_file"
    case withdrawn
    case part
    case unnamedPortal = "unnamed_portal"
    case agency
    case levelNational = "level_national"
    case levelDepartmental = "level_departmental"
    case levelDistrict = "level_district"
    case levelMunicipal = "level_municipal"
    case partsOf = "parts_of"
    case statusActive = "status_active"
    case statusMerged = "status_merged"
    case statusRenamed = "status_renamed"
    case statusAbolished = "status_abolished"
    case article
    case contact
    case freeLine = "free_line"
    case anticorruptionLine = "anticorruption_line"
    case judicialEmail = "judicial_email"
    case function
    case functionCountOne = "function_count_one"
    case functionCountMany = "function_count_many"
    case agencyCountOne = "agency_count_one"
    case agencyCountMany = "agency_count_many"
    case published
    case updated
    case themes
    case latestChanges = "latest_changes"
    case openData = "open_data"
    case openDataText = "open_data_text"
    case columnText = "column_text"
    case columnAddress = "column_address"
    case columnUrl = "column_url"
    case columnNumber = "column_number"
    case columnFlag = "column_flag"
    case columnDay = "column_day"
    case columnTexts = "column_texts"
    case rowCountOne = "row_count_one"
    case rowCountMany = "row_count_many"
    case dataCsvw = "data_csvw"
    case dataPackage = "data_package"
    case dataSchema = "data_schema"
    case dataOrganisation = "data_organisation"
    case dataCatalogue = "data_catalogue"
    case dataFeed = "data_feed"
    case theme
    case functionsByVerb = "functions_by_verb"
    case functionsAZ = "functions_a_z"
    case organigram
    case organigramWhole = "organigram_whole"
    case pathNorms = "path_norms"
    case norms
    case normsText = "norms_text"
    case normCountOne = "norm_count_one"
    case normCountMany = "norm_count_many"
    case nation
    case normUnknown = "norm_unknown"
    case normInForce = "norm_in_force"
    case normRepealed = "norm_repealed"
    case normPartlyRepealed = "norm_partly_repealed"
    case normSuspended = "norm_suspended"
    case normAnnulled = "norm_annulled"
    case normSince = "norm_since"
    case goneRepealedBy = "gone_repealed_by"
    case wholeNorm = "whole_norm"
    case groundOwn = "ground_own"
    case groundInherited = "ground_inherited"
    case groundItems = "ground_items"
    case groundMention = "ground_mention"
    case tieRepeals = "tie_repeals"
    case tieModifies = "tie_modifies"
    case tieAdds = "tie_adds"
    case tieRegulates = "tie_regulates"
    case tieCompiles = "tie_compiles"
    case tieAdopts = "tie_adopts"
    case tieCorrects = "tie_corrects"
    case tieDerivesFrom = "tie_derives_from"
    case tiedRepeals = "tied_repeals"
    case tiedModifies = "tied_modifies"
    case tiedAdds = "tied_adds"
    case tiedRegulates = "tied_regulates"
    case tiedCompiles = "tied_compiles"
    case tiedAdopts = "tied_adopts"
    case tiedCorrects = "tied_corrects"
    case tiedDerivesFrom = "tied_derives_from"
    case pathSearch = "path_search"
    case search
    case searchText = "search_text"
    case norm
    case document
    case webPage = "web_page"
    case menuTransparency = "menu_transparency"
    case menuService = "menu_service"
    case menuParticipate = "menu_participate"
    case govcoAddress = "govco_address"
    case quoteOpen = "quote_open"
    case quoteClose = "quote_close"
    case pathHeaders = "path_headers"
    case pathAccessibility = "path_accessibility"
    case accessibilityStatement = "accessibility_statement"
    case accessibilitySummary = "accessibility_summary"
    case accessibilityFull = "accessibility_full"
    case accessibilityPartial = "accessibility_partial"
    case accessibilityNone = "accessibility_none"
    case accessibilityNotEvaluated = "accessibility_not_evaluated"
    case accessibilityNoWcag = "accessibility_no_wcag"
    case accessibilityClean = "accessibility_clean"
    case accessibilityFinding = "accessibility_finding"
    case accessibilityFindings = "accessibility_findings"
    case accessibilityManual = "accessibility_manual"
    case accessibilityNever = "accessibility_never"
    case accessibilityEnforcementText = "accessibility_enforcement_text"
    case pathNews = "path_news"
    case news
    case newsText = "news_text"
    case allNews = "all_news"
    case newsCountOne = "news_count_one"
    case newsCountMany = "news_count_many"
}

/// A list of words in the strings files: a vocabulary by which texts are read, or names in an order.
package enum WordList: String, Sendable, Hashable, CaseIterable {
    case sectionsMission = "sections_mission"
    case sectionsVision = "sections_vision"
    case sectionsObjectives = "sections_objectives"
    case sectionsFunctions = "sections_functions"
    case residualOpenings = "residual_openings"
    case smallWords = "small_words"
    case infinitiveEndings = "infinitive_endings"
    case stopWords = "stop_words"
    case vagueLinks = "vague_links"
    case documentWords = "document_words"
    case personalDrives = "personal_drives"
    case personalMail = "personal_mail"
    case months
    case accessibilityCriteria = "accessibility_criteria"
}

extension GovernmentLevel {
    /// The word of the interface for it.
    package var word: Word {
        switch self {
        case .national: .levelNational
        case .departmental: .levelDepartmental
        case .district: .levelDistrict
        case .municipal: .levelMunicipal
        }
    }
}

extension AgencyStatus {
    /// The word of the interface for it.
    package var word: Word {
        switch self {
        case .active: .statusActive
        case .merged: .statusMerged
        case .renamed: .statusRenamed
        case .abolished: .statusAbolished
        }
    }
}

extension AccessibilityFacts.Status {
    /// How the accessibility statement says it.
    package var word: Word {
        switch self {
        case .full: .accessibilityFull
        case .partial: .accessibilityPartial
        case .none: .accessibilityNone
        case .notEvaluated: .accessibilityNotEvaluated
        }
    }
}
