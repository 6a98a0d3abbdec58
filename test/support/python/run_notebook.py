"""Runs a notebook whole, then looks at what its variables hold.

Arguments: the notebook, a Python expression, and optionally a file for the notebook with its outputs. The first cell that
fails ends this with its error. Prints JSON: what the expression gives ("found"), what cells wrote to standard error
("warned"), how many figures there are ("figures"), and the texts of Markdown results ("readings").
"""

import json
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

path, expression, *saved = sys.argv[1:]
notebook = nbformat.read(path, as_version=4)
metadata = dict(notebook.metadata)
client = NotebookClient(notebook, timeout=300, record_timing=False, resources={"metadata": {"path": str(Path(path).parent)}})
with client.setup_kernel():
    for index, cell in enumerate(notebook.cells):
        client.execute_cell(cell, index)
    notebook.cells.append(nbformat.v4.new_code_cell(f"import json\nprint(json.dumps({expression}))"))
    answer = client.execute_cell(notebook.cells[-1], len(notebook.cells) - 1).outputs[0].text
    notebook.cells.pop()

outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
data = [output.data for output in outputs if "data" in output]
if saved:
    notebook.metadata = metadata
    for one in data:
        if "image/png" in one or "text/markdown" in one:
            one.pop("text/plain", None)
    Path(saved[0]).write_text(json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")
json.dump(
    {
        "found": json.loads(answer),
        "warned": "".join(output.text for output in outputs if output.get("name") == "stderr"),
        "figures": sum("image/png" in one for one in data),
        "readings": [one["text/markdown"] for one in data if "text/markdown" in one],
    },
    sys.stdout,
)
