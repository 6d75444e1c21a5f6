import { AppOnly } from "../../ui/AppOnly.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";

/** Room for the parts of the page while the disclosure is on its way. */
export function DepartmentWaiting() {
  return (
    <>
      <Skeleton shape="chart" />
      <AppOnly>
        <Skeleton shape="table" />
        <Skeleton shape="table" />
      </AppOnly>
    </>
  );
}
