import { codegenConfig } from "@kundenportal/app-core/codegen-config";

export default codegenConfig("../api/schema/admin.graphql");
