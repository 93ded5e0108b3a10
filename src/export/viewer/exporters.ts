// The formats of the viewer: its data, and the whole page with its data as one file.
import type { Exporter } from '../../model/output.js';
import { htmlExporter } from './html.js';
import { jsonExporter } from './json.js';

export const VIEWER_EXPORTERS: readonly Exporter[] = [jsonExporter, htmlExporter];
